import type { IndicatorProgress, ItemProgress } from '../../src/core/model/progress';
import { bareVerdict } from '../../src/core/progress/judgePath';
import { createTranslator } from '../../src/i18n';
import { progressSentence } from '../../src/i18n/progressSentence';

const manual = { reason: 'Đã nghiệm thu', period: '2026-Q3', asOf: '2026-09-14', isEarlier: true, computed: 'slow' } as const;
const indicator = (rest: Partial<IndicatorProgress>): ItemProgress => ({ ...bareVerdict('not-due-yet'), ...rest });
const task: ItemProgress = { kind: 'task', status: 'ongoing', daysLate: null, daysLeft: null, unreported: false, manual: null };

test.each<[says: string, progress: ItemProgress, text: string]>([
  ['one sentence where there is nothing more to say', task, 'Nhiệm vụ thường xuyên, định kỳ; không có ngày kết thúc.'],
  ['what was reckoned beside what the user judged', indicator({ manual }), 'Đánh giá thủ công từ kỳ trước (ngày 14/09/2026): Đã nghiệm thu. Tính theo số liệu: Chậm – cần tăng tốc.'],
  ['the same of a task', { ...task, manual: { ...manual, isEarlier: false, computed: 'overdue' } }, 'Đánh giá thủ công: Đã nghiệm thu. Tính theo số liệu: Quá hạn.'],
  ['the day of a value carried on', indicator({ carried: { value: 12.5, asOf: '2026-09-14' } }),
    'Số liệu chưa đến kỳ công bố hoặc mốc đánh giá chưa tới. Lấy số liệu gần nhất là 12,5, số liệu đến ngày 14/09/2026.'],
])('says %s', (_says, progress, text) => expect(progressSentence(progress, createTranslator('vi'))).toBe(text));
