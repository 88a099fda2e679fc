/** What stands above the table on a new sheet of closed periods. */
export const newHistoryLines = {
  title: 'LỊCH SỬ THEO DÕI',
  use: 'Mỗi lần chốt kỳ, kết quả và đánh giá của từng chỉ tiêu, nhiệm vụ được ghi vào đây để so sánh với kỳ sau. Chốt lại một kỳ sẽ ghi đè các dòng của kỳ đó; có thể thêm cột ghi chú ở bên phải.',
} as const;
