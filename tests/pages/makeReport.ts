import { changeReportChoices } from '../../src/app/changeReportChoices';
import { createReport } from '../../src/app/createReport';
import { planReport, type ReportOptions } from '../../src/app/planReport';
import { reportWordsOf } from '../../src/app/reportWordsOf';
import { understandForReport } from '../../src/app/understandForReport';
import { readStateToChange } from '../../src/app/workbookState';
import type { ReportChoices } from '../../src/core/model/reportChoices';
import { layoutReport } from '../../src/core/report/layoutReport';
import { paginate, type PagedReport } from '../../src/core/report/paginate';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import type { Book } from './books';

/** A report as the add-in writes it into a workbook, beside what the add-in planned. */
export interface MadeReport {
  readonly name: string;
  readonly sheet: string;
  readonly planned: PagedReport;
  /** The workbook as an .xlsx. */
  readonly bytes: Uint8Array;
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
export async function makeReport({ name, open }: Book): Promise<MadeReport> {
  const { workbook } = await startEmbeddedExcel(await open());
  const port = createExcelWorkbook();
  await changeReportChoices(port, choices);
  const planned = await port.run(async (session) => {
    const reading = await session.read();
    const state = readStateToChange(reading.state);
    const { content } = planReport(reading, state, await understandForReport(reading, state, options), options);
    return paginate(layoutReport(content, new Map(), [], reportWordsOf()));
  });
  const { sheet } = await createReport(port, options);
  return { name, sheet, planned, bytes: await saveWorkbook(workbook) };
}
