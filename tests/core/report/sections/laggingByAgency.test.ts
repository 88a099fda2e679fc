import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { laggingByAgency } from '../../../../src/core/report/sections/laggingByAgency';
import { indicatorAppendix, taskAppendix } from '../../../builders/appendixBuilder';
import { reportContent, reportWords, shownIn } from '../../../builders/reportBuilder';

const late = 'Tháng 6/2026';
const tasks = taskAppendix([
  { content: 'Việc một', lead: 'Sở Y tế', deadline: late, difficulty: 'Thiếu vốn', proposal: 'Bố trí vốn' },
  { content: 'Việc hai', lead: 'Sở Nội vụ; Sở Y tế', deadline: late },
  { content: 'Việc ba', lead: '', deadline: late },
  { content: 'Việc bốn', lead: 'Sở Y tế', deadline: 'Năm 2028' },
]);
const missed = indicatorAppendix([
  { ordinal: '1', content: 'Tỷ lệ', unit: '%', target: '80', parsedTarget: { form: 'number', unit: '%', comparator: '>=', value: 80, horizon: '2026-06-30' }, actual: 60, lead: 'Sở Y tế' },
], { sheet: 'Phụ lục I' });

const rowsOf = (...appendices: Parameters<typeof reportContent>[0]) => placeFormulas(laggingByAgency(reportContent(appendices), new Map(), reportWords)).map(shownIn);

test('what lags stands under the agency named first, each once, agencies in Vietnamese order and items without one last', () => {
  expect(rowsOf(missed, tasks).map(([first, second]) => second ?? first)).toEqual([
    'Có 1 chỉ tiêu và 3 nhiệm vụ chậm hoặc quá hạn, xếp theo cơ quan chủ trì:',
    'Chỉ tiêu, nhiệm vụ',
    'Sở Nội vụ: 1 nhiệm vụ', 'Việc hai',
    'Sở Y tế: 1 chỉ tiêu và 1 nhiệm vụ', 'Tỷ lệ', 'Việc một',
    '(Chưa ghi cơ quan chủ trì): 1 nhiệm vụ', 'Việc ba',
  ]);
});

test('reason and proposal begin with what the sheet says', () => {
  expect(rowsOf(tasks).find(([, content]) => content === 'Việc một')?.slice(8)).toEqual(['Quá hạn', '162', 'Thiếu vốn', 'Bố trí vốn']);
});

test('where nothing lags it is said', () => {
  expect(rowsOf(taskAppendix([{ content: 'Việc bốn', lead: 'Sở Y tế', deadline: 'Năm 2028' }]))).toEqual([['Không có chỉ tiêu, nhiệm vụ chậm hoặc quá hạn.']]);
});

test('what the user wrote stands beside its item, whatever agency it stands under', () => {
  const free = new Map([['lagging|2|viec hai|10', 'Chờ hướng dẫn']]);
  const rows = laggingByAgency(reportContent([tasks]), free, reportWords);
  expect(rows.find(({ key }) => key === 'lagging|2|viec hai')?.cells[10]).toMatchObject({ input: { kind: 'text', text: 'Chờ hướng dẫn' }, freeId: 'lagging|2|viec hai|10', ownText: '' });
});
