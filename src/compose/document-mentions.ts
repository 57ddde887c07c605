import { tidy, withoutEnd } from './prose.ts';

/** A document that a text speaks of: "Quyết định số 61/QĐ-UBND ngày 14/6/2024 của … về …". */
export interface Mention {
  readonly type: string;
  /** Số, ký hiệu: 61/QĐ-UBND. */
  readonly symbol: string;
  /** As written: 14/6/2024; empty when none is. */
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
}

/** Tên loại that units report as products, longest first, then any capitalised words before "số". */
const TYPE =
  '(?:Công văn|Kế hoạch|Quyết định|Báo cáo|Thông báo|Chương trình|Tờ trình|Biên bản|Hướng dẫn|Nghị quyết|Chỉ thị|Hợp đồng|Giấy mời|Quy chế|Quy định|Thư xin lỗi|Văn bản|Phương án|Đề án)';
/** Words that a trích yếu begins with. */
const ABOUT = '(?:về|ban hành|thành lập|kiện toàn|phê duyệt|công bố|công khai|công nhận|kết luận|tặng)';
const MENTION = new RegExp(
  `(?<type>${TYPE})\\s+(?:số\\s+)?(?<symbol>\\d+[a-z]?(?:\\/\\d{4})?[/-][\\p{Lu}Đ][\\p{L}\\d/&-]*)(?:,?\\s+(?:ngày\\s+)?(?<date>\\d{1,2}\\/\\d{1,2}\\/\\d{4}))?(?:\\s+của\\s+(?<issuer>[^;.,]*?)(?=\\s+${ABOUT}\\s|[;.,:]|$))?(?:\\s+(?<title>${ABOUT}\\s+[^;:]*))?`,
  'giu',
);

/** The documents with a number that a text names, in its order. */
export function documentMentions(text: string): readonly Mention[] {
  return [...tidy(text).matchAll(MENTION)].map(({ groups = {} }) => ({
    type: groups['type'] ?? '',
    symbol: groups['symbol'] ?? '',
    date: groups['date'] ?? '',
    issuer: (groups['issuer'] ?? '').trim(),
    title: withoutEnd(groups['title'] ?? '')
      .replace(/^về\s+(?:việc\s+)?/u, '')
      .trim(),
  }));
}
