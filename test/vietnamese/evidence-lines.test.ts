import { describe, expect, it } from 'vitest';
import { evidenceLine, readEvidenceLine, type EvidenceParts } from '../../src/vietnamese/evidence-lines.ts';

describe('a line of evidence', () => {
  it.each<[string, EvidenceParts]>([
    [
      '63/QĐ-UBND ngày 20/06/2024: Công khai quyết toán',
      { document: '63/QĐ-UBND', date: '20/06/2024', title: 'Công khai quyết toán' },
    ],
    ['63/QĐ-UBND ngày 20/06/2024', { document: '63/QĐ-UBND', date: '20/06/2024' }],
    [
      'Biên bản nghiệm thu ngày 18/04/2025: Nâng cấp Hệ thống',
      { document: 'Biên bản nghiệm thu', date: '18/04/2025', title: 'Nâng cấp Hệ thống' },
    ],
    [
      '63/QĐ-UBND ngày 1/6/2024: Công khai: lần 2 (tệp: 63-qd.pdf)',
      { document: '63/QĐ-UBND', date: '1/6/2024', title: 'Công khai: lần 2', file: '63-qd.pdf' },
    ],
    ['Ảnh chụp hội nghị (tệp: anh/hop thon.jpg)', { document: 'Ảnh chụp hội nghị', file: 'anh/hop thon.jpg' }],
  ])('says its parts, and they say it again: %s', (line, parts) => {
    expect(readEvidenceLine(line)).toEqual(parts);
    expect(evidenceLine(parts)).toBe(line);
  });

  it.each([
    'kh-12.pdf',
    'Quyết định số 61/QĐ-UBND ngày 14/6/2024',
    'Quyết định số 61/QĐ-UBND ngày 14/6/2024 về việc kiện toàn',
    'Ghi chép: họp thôn ngày 31/6/2024: chưa rõ',
    'Sổ theo dõi (bản giấy)',
    '',
  ])('of words or a file alone has no parts: %s', (line) => {
    expect(readEvidenceLine(line)).toBeUndefined();
  });

  it('is one line, whatever it is made of', () => {
    expect(evidenceLine({ title: 'Công khai\nquyết toán', file: 'a.pdf' })).toBe('Công khai quyết toán (tệp: a.pdf)');
    expect(evidenceLine({ file: 'a.pdf' })).toBe('a.pdf');
  });
});
