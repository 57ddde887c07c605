/** Words before a number that make it approximate, folded: gần, hơn, trên, dưới, khoảng, chừng, ước, xấp xỉ, ít nhất… */
const BEFORE =
  /^(?:gan|hon|tren|duoi|khoang|chung|xap xi|uoc|uoc dat|uoc tinh|uoc khoang|it nhat|toi thieu|toi da|nhieu nhat|khong qua|tu|[~≈<>≤≥]=?) ?\d/u;

/** Words after a number that round it, folded: trăm, chục, ngàn (nghìn), vạn, triệu, tỷ, "k", "hơn", "trở lên", "+". */
const AFTER = /^[\d., ]+%? ?(?:(?:tram|chuc|ngan|nghin|van|trieu|tr|ty|ti|k|hon|tro len|tro xuong)(?![a-z])|\+$)/u;

/** A span of numbers: "20-25", "từ 20 đến 25". */
const SPAN = /^[\d.,]+ ?(?:-|–|—|~|den) ?[\d.,]+$/u;

/** Whether a folded text is a number that only comes near: "gần 500", "49 ngàn", "20-25". */
export function isApproximate(folded: string): boolean {
  return BEFORE.test(folded) || AFTER.test(folded) || SPAN.test(folded);
}
