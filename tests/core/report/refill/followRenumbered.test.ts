import { layoutReport } from '../../../../src/core/report/layoutReport';
import { gatherReport } from '../../../../src/core/report/gatherReport';
import { parsePeriod } from '../../../../src/core/dates/reportingPeriod';
import { usualChoices } from '../../../../src/core/model/reportChoices';
import { finish } from '../../../../src/core/model/steps';
import { judgeAppendix } from '../../../../src/core/progress/judgeAppendix';
import { paginate } from '../../../../src/core/report/paginate';
import { carryTexts } from '../../../../src/core/report/refill/carryTexts';
import { followRenumbered } from '../../../../src/core/report/refill/followRenumbered';
import { readEarlierReport } from '../../../../src/core/report/refill/readEarlierReport';
import { rememberReport } from '../../../../src/core/report/refill/rememberReport';
import { reportEdits } from '../../../../src/core/report/reportEdits';
import { reportWordsOf } from '../../../../src/app/reportWordsOf';
import { taskAppendix } from '../../../builders/appendixBuilder';
import { ReportModel } from '../../../builders/reportModel';

const words = reportWordsOf();
const asOf = '2026-12-09';

function layoutOf(tasks: readonly (readonly [ordinal: string, content: string])[]) {
  const appendix = taskAppendix(tasks.map(([ordinal, content]) => ({ ordinal, content, lead: 'Sở Tài chính', deadline: 'Năm 2027' })));
  const period = parsePeriod('2026-Q4');
  if (!period) throw new Error('no period');
  const progress = new Map([[appendix, finish(judgeAppendix(appendix, { asOf }))]]);
  return layoutReport(gatherReport([appendix], progress, [], { asOf, period, unit: null, choices: usualChoices }), new Map(), [], words);
}

const before = [['1', 'Xây dựng kế hoạch'], ['2', 'Tổ chức hội nghị']] as const;

/** The text typed beside the second task, as the next report has it. */
function carried(after: readonly (readonly [string, string])[]) {
  const model = new ReportModel('Báo cáo');
  const layout = paginate(layoutOf(before));
  model.apply(reportEdits('Báo cáo', layout));
  const row0 = layout.rows.findIndex(({ key }) => key.startsWith('tasks|2|'));
  model.type(row0, 10, { value: 'Thiếu kinh phí' });
  const earlier = readEarlierReport(model.snapshot(), rememberReport('Báo cáo', '2026-Q4', null, layout), () => null);
  const draft = layoutOf(after);
  const { free, leftOver } = carryTexts(followRenumbered(earlier, draft), draft);
  return { free: [...free].map(([id, text]) => `${id}=${text}`), leftOver: leftOver.map(({ item, text }) => `${item}=${text}`) };
}

test.each<readonly [sentence: string, after: readonly (readonly [string, string])[], free: readonly string[], leftOver: readonly string[]]>([
  ['the same tasks', before, ['tasks|2|to chuc hoi nghi|10=Thiếu kinh phí'], []],
  ['a task put in above, all numbered anew', [['1', 'Việc mới'], ['2', 'Xây dựng kế hoạch'], ['3', 'Tổ chức hội nghị']], ['tasks|3|to chuc hoi nghi|10=Thiếu kinh phí'], []],
  ['the task twice: nobody can tell which', [['3', 'Tổ chức hội nghị'], ['4', 'Tổ chức hội nghị']], [], ['2. Tổ chức hội nghị=Thiếu kinh phí']],
  ['the task is gone', [['1', 'Xây dựng kế hoạch']], [], ['2. Tổ chức hội nghị=Thiếu kinh phí']],
  ['other words under its number', [['1', 'Xây dựng kế hoạch'], ['2', 'Ban hành đề án']], [], ['2. Tổ chức hội nghị=Thiếu kinh phí']],
])('%s', (_, after, free, leftOver) => {
  expect(carried(after)).toEqual({ free, leftOver });
});
