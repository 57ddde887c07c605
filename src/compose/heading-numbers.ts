import { pointLetter, roman } from '../vietnamese/words.ts';

/** The number before a heading: I. for a mục, 1. for a khoản, a) for a điểm (Mục II.6 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
export function headingNumber(level: 1 | 2 | 3, count: number): string {
  switch (level) {
    case 1:
      return `${roman(count)}.`;
    case 2:
      return `${count}.`;
    case 3:
      return `${pointLetter(count)})`;
  }
}
