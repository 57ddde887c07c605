/**
 * Quyền hạn of a signer: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền, each with a full stop before whom it is signed for
 * (Mục II.7 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). Party papers write T/M, K/T: those are not this decree's.
 */
const FORMS: readonly { readonly form: string; readonly written: RegExp }[] = [
  { form: 'TM.', written: /^(?:t\s*[./]?\s*m|thay mặt)(?:\s*[./:]\s*|\s+)(?=\p{L})/iu },
  { form: 'KT.', written: /^(?:k\s*[./]?\s*t|ký thay)(?:\s*[./:]\s*|\s+)(?=\p{L})/iu },
  { form: 'TUQ.', written: /^(?:t\s*[./]?\s*u\s*[./]?\s*q|thừa [uủ][ỷy] quyền)(?:\s*[./:]\s*|\s+)(?=\p{L})/iu },
  { form: 'TL.', written: /^(?:t\s*[./]?\s*l|thừa lệnh)(?:\s*[./:]\s*|\s+)(?=\p{L})/iu },
  { form: 'Q.', written: /^(?:q|quyền)(?:\s*[./:]\s*|\s+)(?=\p{L})/iu },
];

const AUTHORITY = /^(?:TM|KT|TUQ|TL|Q)\. \S/u;

/** Whether a line is written as the decree has it: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
export function isAuthority(line: string): boolean {
  return AUTHORITY.test(line);
}

/** The line that was meant ("TM. ỦY BAN NHÂN DÂN" of "T/M ỦY BAN NHÂN DÂN"), or undefined. */
export function meantAuthority(line: string): string | undefined {
  const found = FORMS.find(({ written }) => written.test(line.trim()));
  return found === undefined ? undefined : line.trim().replace(found.written, `${found.form} `);
}
