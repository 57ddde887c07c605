/** Tên loại văn bản hành chính: its name and what stands for it in the ký hiệu; công văn and thư công have no abbreviation. */
export interface OfficialKind {
  readonly name: string;
  readonly abbreviation?: string;
}

/** The 29 kinds of Decree 30/2020/NĐ-CP, Điều 7, in its order, with the abbreviations of Phụ lục III, Mục I (their case matters). */
export const OFFICIAL_KINDS: readonly OfficialKind[] = [
  { name: 'Nghị quyết', abbreviation: 'NQ' },
  { name: 'Quyết định', abbreviation: 'QĐ' },
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Biên bản', abbreviation: 'BB' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Hợp đồng', abbreviation: 'HĐ' },
  { name: 'Công văn' },
  { name: 'Công điện', abbreviation: 'CĐ' },
  { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Giấy mời', abbreviation: 'GM' },
  { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
  { name: 'Thư công' },
];

/** Bản sao: the three forms of copies and their abbreviations (Phụ lục III, Mục I). */
export const COPY_KINDS: readonly OfficialKind[] = [
  { name: 'Bản sao y', abbreviation: 'SY' },
  { name: 'Bản trích sao', abbreviation: 'TrS' },
  { name: 'Bản sao lục', abbreviation: 'SL' },
];
