import { mentionedOrdinals } from '../../../src/core/rules/mentionedOrdinals';
import { sheetOf } from '../../builders/sheetBuilder';

const mentioned = (text: string) => [...mentionedOrdinals({ sheets: [sheetOf([[text, 15]])] })];

test.each([
  ['xem nhiệm vụ số 15', [15]], ['các chỉ tiêu 14, 15 và 17', [14, 15, 17]], ['từ mục 7.2 đến mục 9', [7, 9]], ['STT 9-12', [9, 12]], ['Nhiệm vụ thứ 3; điểm 4', [3, 4]],
  ['theo số thứ tự 8 của bảng', [8]], ['nhiệm vụ 21'.normalize('NFD'), [21]],
])('%s speaks of %j', (text, numbers) => expect(mentioned(text)).toEqual(numbers));
test.each([
  'Kế hoạch số 46/KH-UBND', 'Đạt chỉ tiêu 15%', 'chỉ tiêu 15 %', 'mục tiêu 15', 'nhiệm vụ năm 2026', 'nhiệm vụ 2026', '15 nhiệm vụ', 'danh mục', 'Phụ lục 15', 'trọng điểm 15/16 xã',
])('%s speaks of no row', (text) => expect(mentioned(text)).toEqual([]));
