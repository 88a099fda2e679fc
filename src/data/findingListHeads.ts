/** Headings of a list of findings: by these a sheet that we wrote is told from the user's own, whatever its name. */
export const findingListHeads: readonly string[] = ['STT', 'Trang tính', 'Ô', 'Mức độ', 'Nội dung', 'Đang ghi', 'Đề nghị sửa', 'Ghi chú'];
