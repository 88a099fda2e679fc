/** Name of the sheet with the report on the whole plan; further ones are numbered. */
export const reportSheetName = 'Báo cáo tổng hợp';

/** What the name of the sheet with the report of one agency begins with. */
export const agencySheetPrefix = 'BC ';

/**
 * Short forms in use in official documents, the usual ones first; at last the place behind a name goes. Each is put in only where the name is
 * still too long for a sheet.
 */
export const shortForms: readonly (readonly [full: RegExp, short: string])[] = [
  [/(?:Ủy|Uỷ) ban nhân dân/giu, 'UBND'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
  [/(?:Ủy|Uỷ) ban Mặt trận Tổ quốc(?: Việt Nam)?/giu, 'UBMTTQ'],
  [/Đoàn đại biểu Quốc hội/giu, 'Đoàn ĐBQH'],
  [/Thanh niên Cộng sản Hồ Chí Minh/giu, 'TNCS HCM'],
  [/Ngân hàng Nhà nước/giu, 'NHNN'],
  [/Khoa học và Công nghệ/giu, 'KH&CN'],
  [/Văn hóa, Thể thao và Du lịch/giu, 'VHTT&DL'],
  [/Phát thanh,? Truyền hình/giu, 'PTTH'],
  [/Ban Quản lý/giu, 'BQL'],
  [/Doanh nghiệp/giu, 'DN'],
  [/Ngân hàng/giu, 'NH'],
  [/Văn phòng/giu, 'VP'],
  [/Trung tâm/giu, 'TT'],
  [/Thành phố/giu, 'TP'],
  [/Việt Nam/giu, 'VN'],
  [/ (?:TP|tỉnh)(?: \p{Lu}[\p{L}\p{M}]*){0,3}$/u, ''],
];
