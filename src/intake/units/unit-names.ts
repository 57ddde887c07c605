import { fold } from '../../model/fold.ts';

/**
 * Words that the name of a unit begins with, folded: bodies and posts of communes, districts and provinces, before
 * 01/7/2025 and since. Behind a comma they begin another name.
 */
const BODY = [
  'cong chuc',
  'can bo',
  'cong an',
  'ban chi huy',
  'bch',
  'ban quan ly',
  'ban chi dao',
  'ban dan toc',
  'ban giam sat',
  'ban to chuc',
  'ban tuyen giao',
  'ban dan van',
  'bo chi huy',
  'bo phan',
  'hoi',
  'doan',
  'cong doan',
  'lien doan',
  'tram',
  'truong',
  'phong',
  'van phong',
  'vp',
  'uy ban',
  'ubnd',
  'ubmttq',
  'ub mttq',
  'mttq',
  'mat tran',
  'hdnd',
  'thuong truc',
  'dang uy',
  'so',
  'chi cuc',
  'cuc',
  'thanh tra',
  'trung tam',
  'ttpvhcc',
  'buu dien',
  'thue',
  'kho bac',
  'bao hiem',
  'ngan hang',
  'dai',
  'bao',
  'thon',
  'ap',
  'ban',
  'to dan pho',
  'khu pho',
  'to cong nghe so',
  'to',
  'hop tac xa',
  'chi nhanh',
  'don vi',
  'cac',
  'nhung',
  'toan the',
  'doan the',
  'lanh dao',
  'chu tich',
  'pho chu tich',
  'truong thon',
  'thanh vien',
];

/** Fields by which a commune names its officials: with a capital they begin a name of their own. */
const POSTS = [
  'Tư pháp',
  'Hộ tịch',
  'Tài chính',
  'Kế toán',
  'Địa chính',
  'Xây dựng',
  'Văn hóa',
  'Văn hoá',
  'Lao động',
  'Quân sự',
  'Y tế',
  'Giáo dục',
  'Một cửa',
  'Thống kê',
  'Nội vụ',
  'Nông nghiệp',
  'Thanh niên',
  'Phụ nữ',
  'Nông dân',
  'Cựu chiến binh',
  'Kinh tế',
];

const BEGINS = new RegExp(`^(?:${BODY.join('|')})(?![a-z])`, 'u');

/** Heads that are told from other words in small letters, too: "số hóa" is no "Sở". */
const BEGINS_SMALL =
  /^(?:cong chuc|can bo|cong an|cac|ban chi huy|hoi (?:nong dan|lien hiep|phu nu|cuu chien)|doan (?:thanh nien|the|tncs)|mat tran|mttq|tram y te|truong|thon|toan the|lanh dao|uy ban|ubnd|van phong|bo phan|to cong nghe)(?![a-z])/u;

/** Short forms in capitals: VP-TK, TP-HT, VHXH, LĐ-TB&XH, Đoàn TN. */
const SHORT = /^\p{Lu}[\p{Lu}\d]*(?:[-–&.]\p{Lu}[\p{Lu}\d&]*)*$/u;

/** More characters than any of these words has: the rest of a long cell is not looked at for each of its commas. */
const LONGEST_WORDS = 80;

/** Whether a text begins as the name of a unit does. */
export function beginsUnit(whole: string): boolean {
  const text = whole.slice(0, LONGEST_WORDS);
  if (!/^\p{Lu}/u.test(text)) return BEGINS_SMALL.test(fold(text));
  const first = text.split(/[\s,;]/u)[0] ?? '';
  return BEGINS.test(fold(text)) || beginsPost(text) || (SHORT.test(first) && first.length > 1);
}

/** "Tư Pháp" is Tư pháp, too. */
function beginsPost(text: string): boolean {
  return POSTS.some((post) => fold(text).startsWith(fold(post)));
}

/** Whether a name stands for many: "Các công chức", "Toàn thể cán bộ". */
export function isOfMany(name: string): boolean {
  return (
    /^(?:(?:truong )?(?:thon|ap)$|ban nganh$|cac|nhung|toan the|tat ca|moi|tung|doan the|ban, nganh|ban nganh|truong cac)(?![a-z])|(?:^| )cac (?:thon|ap|xa|phuong|huyen|quan|thanh pho|truong|don vi)/u.test(
      fold(name),
    ) && !/^uy ban|^ub ?mttq|^mttq|^mat tran/u.test(fold(name))
  );
}

/** The names of units in a cell: by lines, semicolons, and commas or "và" behind which another name begins; brackets keep theirs. */
export function namesIn(text: string): readonly string[] {
  const lines = text.split('\n').reduce<string[]>((before, line) => {
    const last = before.at(-1);
    const item = line.replace(/^(?:[-–+•*]|\d{1,2}[.)])\s*/u, '');
    const isNew =
      last === undefined || item !== line || /[;.,]$/u.test(last) || (beginsUnit(line) && !OPEN_END.test(last));
    return isNew ? [...before, item] : [...before.slice(0, -1), `${last} ${line}`];
  }, []);
  return lines
    .flatMap((line) => line.split(';'))
    .flatMap(splitAtSigns)
    .map(tidied)
    .filter((name) => name !== '');
}

/** A line that ends so goes on in the next. */
const OPEN_END = /(?:[-–(&]|\s(?:và|của|nhân dân))$/iu;

function tidied(name: string): string {
  return name
    .replace(/^(?:và|cùng|với)\s+/iu, '')
    .replace(/^[-–+•*\s]+/u, '')
    .replace(/[;.,:\s]+$/u, '')
    .trim();
}

/** Cuts a line at commas, strokes and "và" outside of brackets, where what follows begins a name. */
function splitAtSigns(line: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: sign } of line.matchAll(/[()]|,\s*|\s\/\s|\s(?:và|cùng)\s/gu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts(line.slice(start, index), line.slice(index + sign.length), sign)) {
      names.push(line.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...names, line.slice(start)];
}

/** Names for many that go on behind a comma: "các ban, ngành, đoàn thể", "các sở, ban, ngành", "các cơ quan, đơn vị". */
const GOES_ON = /(?:^|\s)(?:các |toàn thể )?(?:ban|ban, ngành|sở|sở, ban|cơ quan)$/iu;

/** Whether a sign parts two names. "HĐND và UBND" is one, and so is "Sở Văn hóa, Thể thao và Du lịch". */
function parts(all: string, rest: string, sign: string): boolean {
  const before = all.slice(-LONGEST_WORDS);
  if (/(?:HĐND|Hội đồng nhân dân)\s*$/u.test(before)) return false;
  if (GOES_ON.test(before.trim()) && !/^(?:UBND|Ủy ban)/u.test(rest)) return false;
  // A field behind "và" goes on with the name; a body is another.
  return beginsUnit(rest) && !(/và|cùng/u.test(sign) && beginsPost(rest));
}

/** Whether a name may be two, as nothing showed where one ends. */
export function mayBeTwo(name: string): boolean {
  return name.replace(/\([^()]*\)/gu, '').includes(',') && !isOfMany(name);
}
