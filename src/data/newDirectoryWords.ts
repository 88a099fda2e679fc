import type { NewDirectoryWords } from '../core/directory/DirectoryWords';
import { directoryWords } from './directoryWords';

/** The words of a sheet of agencies that is being made. */
export const newDirectoryWords: NewDirectoryWords = {
  ...directoryWords,
  title: 'DANH MỤC CƠ QUAN',
  use: 'Danh mục này được dùng khi kiểm tra tệp. Có thể sửa, thêm, xóa dòng; nhiều tên trong một ô cách nhau bằng dấu chấm phẩy (;).',
};
