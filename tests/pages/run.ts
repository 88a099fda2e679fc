import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { books } from './books';
import { checkForm } from './checkForm';
import { checkPageOrder } from './checkPageOrder';
import { checkRows } from './checkRows';
import { compareFormulas } from './compareFormulas';
import { comparePrints } from './comparePrints';
import { convert, missingPackages } from './libreOffice';
import { makeReport, type MadeReport } from './makeReport';
import { prepareForOffice } from './prepareForOffice';
import { readFlatSheet } from './readFlatSheet';
import { readPrintedPages } from './readPrintedPages';
import { takePictures } from './takePictures';

/**
 * The reports of four workbooks, recalculated and printed by LibreOffice, which shares no line with us: every formula comes to what the add-in
 * computed, every text is printed whole in its place, pages are numbered and headed as the decree wants it, and the file that is given away is printed
 * alike. `--pictures` renews those of the README,
 * `--keep FOLDER` leaves the files behind.
 */
async function run(folder: string): Promise<boolean> {
  const made: MadeReport[] = [];
  for (const book of books) made.push(await makeReport(book));
  const write = (name: string, bytes: Uint8Array, sheet: string) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, prepareForOffice(bytes, sheet));
    return file;
  };
  const files = made.map(({ name, sheet, bytes }) => write(name, bytes, sheet));
  const alone = made.map(({ name, sheet, alone: bytes }) => write(`${name} (tệp riêng)`, bytes, sheet));
  const [flat, printed] = await Promise.all([convert(files, 'fods', folder), convert([...files, ...alone], 'pdf', folder)]);
  let isWell = true;
  for (const [index, report] of made.entries()) {
    const [pdf = '', pdfAlone = ''] = [printed[index], printed[made.length + index]];
    isWell = (await check(report, flat[index] ?? '', pdf, pdfAlone)) && isWell;
  }
  return isWell;
}

const mostToldDeviations = 40;
/** The book of which the README shows pages. */
const pictured = 'theo-doi-quy-4-2026';

async function check({ name, sheet, planned }: MadeReport, flat: string, pdf: string, pdfAlone: string): Promise<boolean> {
  const calculated = readFlatSheet(readFileSync(flat, 'utf8'), sheet);
  const pages = await readPrintedPages(pdf);
  const formulas = compareFormulas(planned, calculated);
  const rows = checkRows(planned, calculated, pages);
  const deviations = [...formulas.deviations, ...checkForm(pages), ...rows.deviations, ...checkPageOrder(planned, calculated), ...comparePrints(pages, await readPrintedPages(pdfAlone))];
  const functions = [...formulas.functions].map(([formula, count]) => `${count} ${formula}`).join(', ');
  console.log(`${deviations.length === 0 ? '✓' : '✗'} ${name}: ${pages.length} pages, ${rows.texts} texts, ${formulas.compared} formulas recalculated (${functions})`);
  if (name === pictured && process.argv.includes('--pictures')) await takePictures(pdf, planned, calculated);
  const told = toldOnce(deviations);
  for (const deviation of told.slice(0, mostToldDeviations)) console.log(`    ${deviation}`);
  if (told.length > mostToldDeviations) console.log(`    … and ${told.length - mostToldDeviations} more`);
  return deviations.length === 0;
}

/** What is wrong on many pages alike is told of the first. */
function toldOnce(deviations: readonly string[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const deviation of deviations) {
    const key = deviation.replace(/^page \d+(?=:)/, '');
    alike.set(key, [...(alike.get(key) ?? []), deviation]);
  }
  return [...alike.values()].map(([first = '', ...others]) => (others.length === 0 ? first : `${first} (and ${others.length} pages alike)`));
}

async function main(): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(`NOT PROVEN: that the formulas of the reports come to what they should, and that the reports are printed as the decree wants it. This machine lacks what recalculates and prints them (Debian, Ubuntu: apt-get install ${missing.join(' ')}).`);
    process.exitCode = process.env.CI ? 1 : 0;
    return;
  }
  const kept = process.argv[process.argv.indexOf('--keep') + 1];
  const isKept = process.argv.includes('--keep') && kept !== undefined;
  if (isKept) mkdirSync(kept, { recursive: true });
  const folder = isKept ? path.resolve(kept) : mkdtempSync(path.join(os.tmpdir(), 'report-pages-'));
  const start = performance.now();
  try {
    process.exitCode = (await run(folder)) ? 0 : 1;
  } finally {
    if (!isKept) rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
}

void main();
