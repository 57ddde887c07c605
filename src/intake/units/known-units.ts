import { TWO_TIER_SINCE } from '../../law/two-tier.ts';
import { fold } from '../../model/fold.ts';
import { idOf } from '../../model/ids.ts';

/** Bodies and posts of a commune under the many names that plans give them; `id` is what the workspaces of this work call them. */
interface KnownUnit {
  readonly id: string;
  /** Of the whole name, folded, with one hyphen for every dash and without "công chức" before it and "xã" behind it. */
  readonly names: RegExp;
}

/** Of communes before 01/7/2025, when districts went, and since. */
const KNOWN: readonly KnownUnit[] = [
  { id: 'chua_ro', names: /^chua ro don vi chu tri$/u },
  {
    id: 'van_phong',
    names:
      /^(?:van phong-thong ke|vp-?tk|van phong (?:hdnd (?:va|&|-) )?ubnd|van phong hoi dong nhan dan va uy ban nhan dan|vp (?:hdnd va )?ubnd)$/u,
  },
  {
    id: 'mot_cua',
    names: /^(?:bo phan (?:mot cua|1 cua|tiep nhan va tra ket qua|tn ?& ?tkq|tn va tkq)|mot cua|bp ?mot cua)$/u,
  },
  { id: 'tu_phap', names: /^(?:tu phap(?:[-,] ?ho tich)?|tp-?ht)$/u },
  { id: 'tai_chinh', names: /^(?:tai chinh(?:[-,] ?ke toan)?|ke toan|tc-?kt)$/u },
  { id: 'dia_chinh', names: /^(?:dia chinh(?:[-,].*)?|dc-?(?:nn-?)?xd.*)$/u },
  { id: 'van_hoa', names: /^(?:van hoa-(?:tttt|tt)|vh-?tttt|vh-?tt|van hoa-xa hoi \((?:phu trach )?van hoa.*\))$/u },
  {
    id: 'lao_dong',
    names: /^(?:lao dong.*xa hoi|ld-?tb ?(?:&|va)? ?xh|van hoa-xa hoi \((?:phu trach )?lao dong.*\))$/u,
  },
  { id: 'van_hoa_xa_hoi', names: /^(?:van hoa-xa hoi|vh-?xh)$/u },
  { id: 'cong_an', names: /^(?:cong an|ca|truong cong an)$/u },
  { id: 'quan_su', names: /^(?:(?:ban chi huy|bch|ban chqs|chi huy truong) ?quan su|ban chqs|bch ?qs|quan su)$/u },
  {
    id: 'mttq',
    names: /^(?:(?:uy ban|ub)? ?(?:mat tran to quoc|mttq)(?: viet nam| vn)?|ubmttq(?:vn)?)$/u,
  },
  { id: 'phu_nu', names: /^(?:hoi (?:lien hiep phu nu|lhpn|phu nu)(?: viet nam)?|phu nu)$/u },
  { id: 'nong_dan', names: /^(?:hoi (?:nong dan|nd)(?: viet nam)?|nong dan)$/u },
  { id: 'cuu_chien_binh', names: /^(?:hoi (?:cuu chien binh|ccb)(?: viet nam)?|cuu chien binh)$/u },
  {
    id: 'doan_tn',
    names: /^(?:doan (?:thanh nien|tn|tncs ho chi minh|thanh nien cong san ho chi minh|tncs hcm)|doan tncs)$/u,
  },
  { id: 'tram_y_te', names: /^(?:tram y te|y te)$/u },
  { id: 'vhxh', names: /^phong (?:van hoa-xa hoi|vh-?xh)$/u },
  { id: 'kinh_te', names: /^phong kinh te(?:, ha tang va do thi)?$/u },
  { id: 'pvhcc', names: /^(?:trung tam phuc vu hanh chinh cong|tt ?pvhcc|trung tam pvhcc)$/u },
  { id: 'ttcu', names: /^trung tam (?:cung ung )?dich vu (?:su nghiep )?cong$/u },
  { id: 'buu_dien', names: /^buu dien$/u },
  { id: 'thue_cs', names: /^thue co so$/u },
];

/** A name as it is compared with others: what every unit of an agency has in common left out. */
export function unitKey(name: string): string {
  return fold(name)
    .replace(/ ?[-\u2010-\u2015\u2212] ?/gu, '-')
    .replace(
      /^(?:cong chuc|can bo|bo phan(?= (?:tu phap|van phong|dia chinh|tai chinh|van hoa)))(?: chuyen mon)? /u,
      '',
    )
    .replace(/ (?:cua )?(?:xa|phuong|thi tran|dac khu)$/u, '')
    .trim();
}

/** The id of a body that every commune has, by its name; undefined for others. */
export function knownId(name: string): string | undefined {
  const key = unitKey(name);
  return KNOWN.find(({ names }) => names.test(key))?.id;
}

/** An id from the name of a unit, without what many names begin with. */
export function idFromName(name: string): string {
  // Brackets first: of "UBND (xã)" the first word stays, since nothing else is left.
  const plain = name.replaceAll(/\([^)]*\)/gu, ' ').replace(/^(?:Công chức|Cán bộ)\s+/iu, '');
  return idOf(plain.replace(/^(?:UBND|Ủy ban nhân dân)\s+(?=\S)/iu, ''), 'don_vi');
}

/** Bodies that are asked and not ordered: not of the People's Committee. */
const COOPERATING =
  /^(?:(?:uy ban |ub ?)?(?:mat tran|mttq)|ubmttq|hoi (?!dong)|doan |cac doan the|doan the|cac to chuc chinh tri|to chuc chinh tri|cong doan|lien doan|buu dien|buu cuc|thue|chi cuc thue|cuc thue|cuc hai quan|cuc thong ke|chi nhanh|kho bac|bao hiem xa hoi|bhxh|ngan hang|toa an|vien kiem sat|dien luc|vnpt|viettel|dang uy|thuong truc|ban to chuc|ban tuyen giao|ban dan van|bao [a-z]+ [a-z]+$|hop tac xa|trung tam y te|doanh nghiep|phu nu$|nong dan$|cuu chien binh$)/u;

/** Whether a unit is of the agency (thuộc cơ quan) or cooperates; `sure` is false where provinces differ. */
export function kindOfUnit(
  name: string,
  date: { readonly year: number; readonly month: number } | undefined,
): { readonly kind: 'member' | 'cooperating'; readonly sure: boolean } {
  const key = fold(name);
  if (COOPERATING.test(key)) return { kind: 'cooperating', sure: true };
  const since = TWO_TIER_SINCE;
  const isTwoTier =
    date !== undefined && (date.year > since.year || (date.year === since.year && date.month >= since.month));
  // Schools came under communes on 01/7/2025; health stations when each province said so.
  if (
    /^(?:cac )?(?:truong (?:tieu hoc|trung hoc|thcs|thpt|mam non|mau giao|th|mn|ptdt)|cac truong|truong hoc|nha truong|cac nha truong)/u.test(
      key,
    )
  )
    return { kind: isTwoTier ? 'member' : 'cooperating', sure: true };
  if (key.startsWith('tram y te')) return { kind: isTwoTier ? 'member' : 'cooperating', sure: !isTwoTier };
  return { kind: 'member', sure: true };
}
