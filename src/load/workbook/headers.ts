import { fold } from '../../model/fold.ts';
import { readStatus } from '../../vietnamese/statuses.ts';

/** What a column of a table that has no keys holds. */
export type Column =
  | 'number'
  | 'name'
  | 'planned'
  | 'deadline'
  | 'lead'
  | 'support'
  | 'criterion'
  | 'result'
  | 'completed'
  | 'progress'
  | 'status'
  | 'mark'
  | 'reason'
  | 'reason/objective'
  | 'reason/subjective'
  | 'note'
  | 'evidence'
  | 'measure'
  | 'value'
  | 'other-figure'
  | 'source'
  | 'as_of';

/** The column that says what a row is about. */
const NAME =
  /^(?:ten |cac |danh muc )?(?:noi dung|nhiem vu|cong viec|dau viec|giai phap|chi tieu|tieu chi thong ke|linh vuc, tieu chi)/u;

/**
 * How units head their columns, folded, the narrower words before the wider ones. A column of marks (Hoàn thành,
 * Đang thực hiện …) is known by the words of statuses, not here.
 */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|ma|ma so|ma nhiem vu|ma chi tieu|ma nv|nhiem vu so|so hieu)$/u],
  ['measure', /^(?:don vi(?: tinh)?|dvt|dv tinh)$/u],
  ['reason/objective', /nguyen nhan.*khach quan$|^khach quan$/u],
  ['reason/subjective', /nguyen nhan.*chu quan$|^chu quan$/u],
  [
    'planned',
    /^(?:ket qua,? )?san pham(?: du kien| theo ke hoach| phai co| can dat)?(?: \(du kien\))?$|^(?:ket qua|san pham) du kien|^ket qua, san pham(?: du kien)?$/u,
  ],
  [
    'completed',
    /^(?:ngay|thoi gian|thoi diem)(?:,? thang)?(?:,? nam)? (?:da )?(?:hoan thanh|ht|thuc hien xong)(?: thuc te)?(?: \(.*\))?$|^hoan thanh ngay$|^ngay ht$/u,
  ],
  ['deadline', /^(?:thoi han|han |han$|thoi gian (?:thuc hien|ket thuc)|tien do (?:thuc hien )?theo ke hoach)/u],
  [
    'lead',
    /chu tri|^don vi (?:thuc hien|phu trach|bao cao)|^(?:nguoi|can bo|cong chuc) (?:thuc hien|phu trach)|^trach nhiem/u,
  ],
  ['support', /phoi hop/u],
  ['evidence', /minh chung|kiem chung|chung minh|tai lieu kem|van ban kem/u],
  ['reason', /nguyen nhan|ly do|kho khan|vuong mac|giai trinh/u],
  [
    'other-figure',
    /ky truoc|cung ky|nam truoc|ke hoach nam|(?:chi tieu|muc tieu|ke hoach)(?: (?:duoc )?giao| nam)|so sanh|^tang|^giam|^muc tieu|chenh lech|^so voi/u,
  ],
  ['source', /^nguon/u],
  ['as_of', /^(?:so lieu )?(?:tinh )?den ngay|^ngay chot/u],
  [
    'progress',
    /^tien do|^ty le (?:hoan thanh|%|thuc hien)|^% ?(?:hoan thanh|thuc hien)|^muc do (?:hoan thanh|thuc hien)|^phan tram/u,
  ],
  ['status', /^trang thai|^tinh trang|^danh gia(?: ket qua)?$|^ket qua danh gia$|^tinh hinh$/u],
  [
    'value',
    /^so(?: lieu)?(?: bao cao)?(?: trong)? ky(?: nay| bao cao)$|^so lieu|^gia tri|^so luong|(?:ket qua|thuc hien|so lieu)(?: trong)? ky(?: nay| bao cao)?$|^ky nay$|^trong ky$|^ky bao cao$|^luy ke/u,
  ],
  [
    'result',
    /^ket qua|^tinh hinh(?:,? ket qua)? thuc hien|^san pham (?:thuc te|da|dat duoc|hoan thanh)|^noi dung da thuc hien|^thuc hien$|^so,? (?:ky hieu|ngay).*van ban|^van ban (?:da )?ban hanh/u,
  ],
  ['note', /^ghi chu|^y kien/u],
  ['name', NAME],
  ['criterion', /^(?:tieu chi|linh vuc|phu luc|nhom)/u],
];

/** The longest words that head a column. */
const LONGEST_HEADER = 70;

/** Headings that were asked for: a workbook asks for its few again and again, and to read a status is dear. */
const ASKED = new Map<string, Column | undefined>();

/** Far more than a workbook has. */
const MOST_ASKED = 1000;

/** What a column with this heading holds, or undefined; `parent` are the words above it where it is one of several under them. */
export function columnOf(leaf: string, parent = ''): Column | undefined {
  if (leaf.length > LONGEST_HEADER) return columnUnder(leaf, parent);
  const asked = `${leaf}\n${parent}`;
  if (!ASKED.has(asked)) {
    if (ASKED.size >= MOST_ASKED) ASKED.clear();
    ASKED.set(asked, columnUnder(leaf, parent));
  }
  return ASKED.get(asked);
}

function columnUnder(leaf: string, parent: string): Column | undefined {
  const own = headerOf(leaf);
  const mark = markOf(leaf, parent);
  // "Chưa thực hiện" under "Tình trạng" is a column of marks; so is "Đúng hạn" under "Hoàn thành".
  if (own === undefined)
    return mark !== undefined
      ? 'mark'
      : parent === ''
        ? undefined
        : (headerOf(`${parent} ${leaf}`) ?? inherited(parent));
  return own;
}

/** Causes are often two columns under one heading; of other headings each column says what it is. */
function inherited(parent: string): Column | undefined {
  const above = headerOf(parent);
  return above === 'reason' || above === 'other-figure' ? above : undefined;
}

/** Whether a text heads the column that says what rows are about. */
export function headsNames(text: string): boolean {
  return text.length <= LONGEST_HEADER && NAME.test(fold(text));
}

function headerOf(text: string): Column | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const folded = fold(text).replace(/^[\s(*]+|[\s):*.]+$/gu, '');
  return HEADERS.find(([, words]) => words.test(folded))?.[0];
}

/** The status that a mark in a column so headed gives, as words that read as one; undefined for other columns. */
export function markOf(leaf: string, parent = ''): string | undefined {
  const words = leaf.replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const whole = parent === '' ? '' : `${parent} ${words}`;
  if (words === '' || /^[\d\W]+%?$/u.test(words) || fold(words) === 'x') return undefined;
  return [whole, words].find((text) => text !== '' && text.length <= LONGEST_HEADER && isStatus(text));
}

function isStatus(text: string): boolean {
  const reading = readStatus(text);
  return reading.kind === 'value' || (reading.kind === 'fault' && reading.code === 'ambiguous-status');
}
