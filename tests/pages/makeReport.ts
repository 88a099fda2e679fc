import { changeReportChoices } from '../../src/app/changeReportChoices';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { giveVerdict } from '../../src/app/giveVerdict';
import type { WorkbookPort } from '../../src/app/ports';
import { referenceOf } from '../../src/core/history/referenceOf';
import { indicatorPaces, taskStatuses } from '../../src/core/model/progress';
import { createReport } from '../../src/app/createReport';
import { planReport, type ReportOptions } from '../../src/app/planReport';
import { reportWordsOf } from '../../src/app/reportWordsOf';
import { understandForReport } from '../../src/app/understandForReport';
import { readStateToChange } from '../../src/app/workbookState';
import type { ReportChoices } from '../../src/core/model/reportChoices';
import { finish } from '../../src/core/model/steps';
import { layoutReport } from '../../src/core/report/layoutReport';
import { paginate, type PagedReport } from '../../src/core/report/paginate';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import type { Book } from './books';

/** A report as the add-in writes it into a workbook, beside what the add-in planned. */
export interface MadeReport {
  readonly name: string;
  readonly sheet: string;
  readonly planned: PagedReport;
  /** The workbook as an .xlsx. */
  readonly bytes: Uint8Array;
  /** The report alone as an .xlsx, as it is given away. */
  readonly alone: Uint8Array;
}

const options: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };

/** What a head of office fills in before the report is made. */
const choices: Partial<ReportChoices> = {
  issuer: 'Sở Khoa học và Công nghệ',
  symbol: 'SKHCN',
  signatory: { form: 'KT', body: '', headTitle: 'Giám đốc', ownTitle: 'Phó Giám đốc', name: 'Nguyễn Văn An' },
  recipients: ['Ủy ban nhân dân thành phố', 'Các sở, ban, ngành thành phố', 'Ủy ban nhân dân các xã, phường', 'Lưu: VT, CĐS'],
};

/** Opens the book in the embedded Excel, has the report made there, and saves the workbook. */
export async function makeReport({ name, open, isJudgedByHand = false }: Book): Promise<MadeReport> {
  const { workbook } = await startEmbeddedExcel(await open());
  const port = createExcelWorkbook();
  await changeReportChoices(port, choices);
  if (isJudgedByHand) await judgeByHand(port);
  const planned = await port.run(async (session) => {
    const reading = await session.read();
    const state = readStateToChange(reading.state);
    const { content } = finish(planReport(reading, state, await understandForReport(reading, state, options), options));
    return paginate(layoutReport(content, new Map(), [], reportWordsOf()));
  });
  const { sheet } = await createReport(port, options);
  const picture = await port.run((session) => session.readPicture(sheet));
  if (!picture) throw new Error(`There is no sheet ${sheet}.`);
  return { name, sheet, planned, bytes: await saveWorkbook(workbook), alone: await writeXlsx(picture) };
}

/** Every second item gets a verdict of the user's, so that each there is stands beside one that was computed. */
async function judgeByHand(port: WorkbookPort): Promise<void> {
  const { appendices } = await checkWorkbook(port, { asOf: options.asOf });
  const items = appendices.flatMap((appendix) => appendix.items.map((item) => ({ item, reference: referenceOf(appendix, item) })));
  for (const [index, { item, reference }] of items.entries()) {
    const verdicts = item.kind === 'task' ? taskStatuses : indicatorPaces;
    const verdict = verdicts[(index / 2) % verdicts.length];
    if (verdict) await giveVerdict(port, { item: reference, verdict, reason: 'Theo biên bản nghiệm thu', period: options.period, asOf: options.asOf });
  }
}
