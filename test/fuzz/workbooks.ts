import { cells, partsOf, SHEET_NAMESPACE, type MadeCell } from '../support/sheets.ts';
import type { Parts } from './mutate.ts';

const day = (address: string): MadeCell => ({ xml: `<c r="${address}" s="1"><v>45457</v></c>` });

/** Every shape of a cell, and every part that is read. */
const SHAPES = partsOf({
  sheets: [
    {
      name: 'Biểu 1',
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="2"><v>1</v></c><c r="C1" t="b"><v>1</v></c></row>',
        '<row r="2" hidden="1"><c r="A2" s="1"><v>45468</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>[1]S!A1</f><v>3</v></c></row>',
        '<row><c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">Hoµn </t></r><r><t>x</t></r><rPh sb="0" eb="1"><t>y</t></rPh></is></c></row>',
        '<row r="9"><c r="A9" t="d"><v>2024-06-25T00:00:00</v></c><c r="B9" t="str"><f t="shared" si="0" ref="B9:B9">A9</f><v>a_x000D_b</v></c><c r="C9" s="3"><v>0.999</v></c></row>',
      ].join(''),
      after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    },
    { name: 'Ẩn', state: 'veryHidden', rows: cells(['x', 1.5]) },
    { name: 'Đồ thị', type: 'chartsheet', xml: `<chartsheet xmlns="${SHEET_NAMESPACE}"/>` },
  ],
  strings: ['<t>Số hồ sơ</t>', '<r><t>Hoµn thµnh</t></r>'],
  styles: [{ format: 14 }, { font: '.VnTimeH' }, { format: 10 }],
  links: [
    { type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
    { type: 'hyperlink', target: 'http://x.vn', external: true },
  ],
});

/** A form of ours, by its keys. */
const FORM = partsOf({
  sheets: [
    {
      name: 'Nhiệm vụ',
      rows: cells(
        ['cchc/form/1', '=', undefined, 'status', 'completed', 'product', 'evidence'],
        ['unit', 'tai_chinh'],
        ['period', 'h1'],
        ['year', '2024'],
        ['plan', '75/KH-UBND'],
        [undefined, undefined, 'Nội dung', 'Trạng thái', 'Ngày hoàn thành', 'Kết quả', 'Minh chứng'],
        ['tasks/I.13', undefined, 'Công khai dự toán', 'hoàn thành', day('E7'), 'Quyết định 60', 'qd-60.pdf'],
        ['tasks/II.5', undefined, 'Bổ sung máy tính', 'đang thực hiện', undefined, undefined, undefined],
        ['indicators/received', 1234, 'Hồ sơ tiếp nhận'],
        ['indicators/on_time/ho_tich', 397],
        ['narrative/results', 'Đã công khai\nđúng hạn'],
      ),
    },
  ],
  styles: [{ format: 'dd/mm/yyyy' }],
});

/** A workbook that is no form of ours. */
const TABLES = partsOf({
  sheets: [
    {
      name: '6 tháng',
      rows: cells(
        ['UBND XÃ TRI PHƯƠNG'],
        ['Đơn vị: Tài chính - Kế toán'],
        ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024'],
        ['STT', 'Nội dung nhiệm vụ', 'Trạng thái', 'Ngày hoàn thành', 'Kết quả thực hiện'],
        ['I', 'Công tác chỉ đạo'],
        ['13', 'Công khai dự toán, quyết toán ngân sách xã', 'xong', day('D6'), 'Quyết định'],
        ['5', 'Bổ sung máy tính, máy quét', '60%', '25/6', undefined],
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        [1, 'Tổng số hồ sơ tiếp nhận', 'hồ sơ', 1.234],
        ['Ghi chú: số liệu đến 25/6'],
        ['NGƯỜI LẬP BIỂU', undefined, undefined, 'THỦ TRƯỞNG ĐƠN VỊ'],
      ),
      after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C6:C7"/></mergeCells>',
    },
  ],
  styles: [{ format: 14 }],
});

/** What is damaged. */
export const WORKBOOKS: readonly [Parts, ...Parts[]] = [SHAPES, FORM, TABLES];
