/** Chính quyền địa phương hai cấp: from this month on there are no districts (Luật số 72/2025/QH15, from 01/7/2025). */
export const TWO_TIER_SINCE = { year: 2025, month: 7 } as const;
