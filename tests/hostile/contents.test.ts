import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { changeReportChoices } from '../../src/app/changeReportChoices';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { closePeriod } from '../../src/app/closePeriod';
import { createAgencyReports } from '../../src/app/createAgencyReports';
import { createDirectorySheet } from '../../src/app/createDirectorySheet';
import { createReport } from '../../src/app/createReport';
import { listFindings } from '../../src/app/listFindings';
import { offerLists } from '../../src/app/offerLists';
import { trackProgress } from '../../src/app/trackProgress';
import { findingListSheetName } from '../../src/data/findingListWords';
import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { startExcel } from '../builders/startExcel';
import { addEntry, hostileBook } from './hostileBook';
import { hostileSheetNames, hostileTexts } from './hostileTexts';

/** `HOSTILE=all` tries every text and name; else every sixth one. */
const isTried = (_: unknown, index: number) => process.env['HOSTILE'] === 'all' || index % 6 === 0;

const asOf = '2026-12-09';
const q4 = { asOf, period: '2026-Q4', unit: null };
const port = createExcelWorkbook();

/** All that writes, one after another, on one workbook. */
async function doAll(workbook: EmbeddedWorkbook, text: string): Promise<void> {
  await startExcel(workbook, { currentYear: () => 2026 });
  const directory = await createDirectorySheet(port);
  addEntry(workbook, directory.sheet, text);
  await changeReportChoices(port, { parent: text, issuer: text, place: text, symbol: text, recipients: [text, text], signatory: { form: 'KT', body: text, headTitle: text, ownTitle: text, name: text } });
  await checkWorkbook(port, { asOf });
  await trackProgress(port, { asOf, colours: 'lay' });
  await addTrackingColumns(port, { asOf });
  await offerLists(port, { asOf });
  await closePeriod(port, q4);
  await closePeriod(port, { asOf: '2027-03-09', period: '2027-Q1' });
  await createReport(port, q4);
  await createReport(port, { ...q4, asOf: '2026-12-10' });
  await createAgencyReports(port, q4);
  await listFindings(port, { asOf });
  noteIn(workbook, text);
  await listFindings(port, { asOf });
}

/** The user writes what he has done about the first finding. */
function noteIn({ book }: EmbeddedWorkbook, text: string): void {
  const list = book.worksheets.filter(({ name }) => name.startsWith(findingListSheetName)).at(-1);
  const row = list?.lastRow;
  if (row) row.getCell(row.cellCount).value = text;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const span = `${cell}:${cell}`;
const sum = String.raw`\(?${cell}(?:\+${cell})*\)?`;
const label = String.raw`"[\p{L} ()]*\*?"`;
/** All that ours may be: sums, counts of a verdict's label, shares. */
const ours = [`SUM\\(${span}\\)`, `COUNTIF\\(${span},(?:${label}|${cell}&"\\*")\\)(?:\\+COUNTIF\\(${span},${label}\\))*`, `IF\\(${sum}=0,"",${sum}/${sum}\\)`].map((source) => new RegExp(`^=?${source}$`, 'u'));

/** Formulas that are not ours, and links that lead out of the workbook. */
function strangersIn({ book }: EmbeddedWorkbook): readonly string[] {
  const strangers: string[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell(({ address, formula, hyperlink }) => {
      if (formula && !ours.some((form) => form.test(formula))) strangers.push(`${sheet.name} ${address}: ${formula}`);
      if (hyperlink && !hyperlink.startsWith('#')) strangers.push(`${sheet.name} ${address} leads to ${hyperlink}`);
    }));
  }
  return strangers;
}

test.each(hostileTexts.filter(isTried))('where every cell tries %s, all that is to be done is done, and no cell becomes a formula or a way out', async (_, text) => {
  const workbook = hostileBook(text);
  await doAll(workbook, text);
  expect(strangersIn(workbook)).toEqual([]);
  expect(strangersIn(await openWorkbook(await saveWorkbook(workbook)))).toEqual([]);
});

test.each(['ồ', 'Sở ', '- '])('a check comes to its end where every cell is as long as Excel lets it be, of %j over and over', async (piece) => {
  await startExcel(hostileBook(piece.repeat(Math.floor(32_767 / piece.length))));
  const { appendices, findings } = await checkWorkbook(port, { asOf });
  expect(appendices.length).toBeGreaterThan(0);
  expect(findings.length).toBeGreaterThan(0);
});

test.each(hostileSheetNames.filter(isTried))('a sheet named %j is worked with as any other', async (name) => {
  const workbook = hostileBook('Rà soát các thủ tục', name);
  await doAll(workbook, 'Rà soát các thủ tục');
  expect(strangersIn(workbook)).toEqual([]);
  expect((await openWorkbook(await saveWorkbook(workbook))).book.worksheets[0]?.name).toBe(name);
});

test('a formula that is not ours would be found', () => {
  const workbook = hostileBook('x');
  const [sheet] = workbook.book.worksheets;
  if (sheet) sheet.getCell('A1').value = { formula: 'WEBSERVICE("http://may-chu.vn")', result: '' };
  expect(strangersIn(workbook)).toHaveLength(1);
});
