import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docx } from '../lint/docx.ts';
import { cchc, temporaryFolder } from '../support/cli.ts';
import { docxTable, paragraphs, workbookOf } from './made-plans.ts';

/** The command over files that no golden can hold. */

const TABLE = [
  'STT | Nội dung | Thời hạn | Chủ trì',
  '1 | Ban hành Kế hoạch | Tháng 13/2026 | Văn phòng HĐND và UBND xã',
];
const ABOVE = ['PHỤ LỤC | < | < | <', 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH | < | < | <'];
const OF_PLAN = '(Kèm theo Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND xã Bình An) | < | < | <';

it('an appendix in Excel needs what it does not say as flags, and then compiles', () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'PhuLuc.xlsx'), workbookOf([{ name: 'PL', rows: [...ABOVE, OF_PLAN, ...TABLE] }]));
  const without = cchc(['init', 'xa', '--from', 'PhuLuc.xlsx'], dir);
  expect([without.status, without.stderr]).toEqual([2, 'Không có màn hình để hỏi; ghi rõ: --plan-title\n']);
  expect(existsSync(join(dir, 'xa'))).toBe(false);

  const made = cchc(['init', 'xa', '--from', 'PhuLuc.xlsx', '--plan-title', 'Cải cách hành chính năm 2026'], dir);
  expect(made.status).toBe(0);
  expect(made.stderr).toContain(
    'xa/tasks/phu-luc-1.yaml:8: Thời hạn "Tháng 13/2026" chưa rõ là ngày nào; giữ nguyên lời, tạm tính đến 31/12/2026, sửa ở by.\n' +
      '  Trong kế hoạch: trang "PL" › ô C5, cột Thời hạn\n',
  );
  const lines = readFileSync(join(dir, 'xa', 'tasks', 'phu-luc-1.yaml'), 'utf8').split('\n');
  expect(lines[7]).toBe('  - id: "1"');
  expect(lines[6]).toMatch(/^ {2}# XEM LẠI: Thời hạn "Tháng 13\/2026"/u);
  expect(made.stderr).toContain('Không thấy địa danh trước ngày tháng; lấy "Bình An" theo tên cơ quan.');
  expect(cchc(['check', '-C', 'xa'], dir).status).toBe(0);
});

it('a plan without a table of tasks makes nothing', () => {
  const dir = temporaryFolder();
  const body = paragraphs('=KẾ HOẠCH\n=Cải cách hành chính năm 2026\n1. Rà soát văn bản. Đơn vị chủ trì: Tư pháp.');
  writeFileSync(join(dir, 'KeHoach.docx'), docx({ body }));
  const { status, stderr } = cchc(['init', 'xa', '--from', 'KeHoach.docx'], dir);
  expect(status).toBe(1);
  expect(stderr).toContain('không thấy bảng nhiệm vụ');
  expect(stderr).toContain('có 01 đoạn văn giao nhiệm vụ, hãy đưa vào bảng');
  expect(existsSync(join(dir, 'xa'))).toBe(false);
});

it('a draft without a number is given one', () => {
  const dir = temporaryFolder();
  const head = `
    ỦY BAN NHÂN DÂN»CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    XÃ BÌNH AN»Độc lập - Tự do - Hạnh phúc
    Số:      /KH-UBND»Bình An, ngày      tháng     năm 2026
    =KẾ HOẠCH
    =Cải cách hành chính năm 2026
  `;
  writeFileSync(join(dir, 'DuThao.docx'), docx({ body: paragraphs(head) + docxTable(TABLE) }));
  const without = cchc(['init', 'xa', '--from', 'DuThao.docx'], dir);
  expect([without.status, without.stderr]).toEqual([2, 'Không có màn hình để hỏi; ghi rõ: --plan-number\n']);
  expect(cchc(['init', 'xa', '--from', 'DuThao.docx', '--plan-number', '15/KH-UBND'], dir).status).toBe(0);
  expect(cchc(['check', '-C', 'xa'], dir).status).toBe(0);
});
