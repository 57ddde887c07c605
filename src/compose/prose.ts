/** Text as one writes it: single spaces, none before a comma, stop, semicolon, colon or closing bracket. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/ +(?=[,.;:!?)\]](?:\s|$))/gu, '')
    .replace(/([([]) +/gu, '$1')
    .trim();
}

/** With its first letter in capitals, behind a dash or a bracket too. */
export function capitalize(text: string): string {
  return text.replace(/^([-+\s("“]*)(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** With its first letter in lower case, unless the word is an abbreviation (PAR INDEX) or a single capital. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** A whole sentence: capital first, one full stop last; a colon that announces a list stays. */
export function sentence(text: string): string {
  const whole = capitalize(tidy(text));
  if (whole === '' || /[:!?…]$/u.test(whole)) return whole;
  return `${withoutEnd(whole)}.`;
}

/** The last words of an official text: "./." after them (Mẫu 1.4, Phụ lục III Nghị định 30/2020/NĐ-CP). */
export function finish(text: string): string {
  return `${withoutEnd(capitalize(tidy(text)))}./.`;
}

/** Without the stops, semicolons and commas it ends in. */
export function withoutEnd(text: string): string {
  // Tried from the first mark of a row only: a row of thousands of dots (a form's blank) would be gone through from each of them.
  return text.replace(/(?<![\s.;,/])[\s.;,/]+$/u, '');
}

/** People's words as a part of a sentence: tidy, without the stops they end in. */
export function asPhrase(text: string): string {
  return withoutEnd(tidy(text));
}

/** Several remarks in one line, none with an end of its own: sentences follow one another, what goes on in lower case stands behind a semicolon. */
export function inOneLine(texts: readonly string[]): string {
  return texts.reduce(
    (line, text) => (line === '' ? text : `${line}${/^\p{Lu}/u.test(text) ? '. ' : '; '}${text}`),
    '',
  );
}

/** First words of names, which stay in capitals within a sentence: Hội đồng nhân dân, Kho bạc Nhà nước, Quyết định số… */
const NAMES =
  /^(?:Ủy ban|UBND|Hội|Bộ|Sở|Phòng|Ban|Kho bạc|Công an|Chủ tịch|Phó Chủ tịch|Văn phòng|Trung tâm|Trường|Trạm|Tổ|Đảng|Đoàn|Mặt trận|Luật|Nghị|Quyết định|Thông|Công văn|Kế hoạch|Báo cáo|Hệ thống|Cổng|Nhà nước|Nhân dân|Tết|Việt)(?!\p{L})/u;

/** Several clauses as one sentence: "Phải chờ…; lập dự toán…", each in lower case behind the first unless it begins with a name. */
export function joinClauses(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : lowerClause(text))).join('; ');
}

/** A clause within a sentence, in lower case unless it begins with a name. */
export function lowerClause(text: string): string {
  return NAMES.test(text) ? text : lowerFirst(text);
}
