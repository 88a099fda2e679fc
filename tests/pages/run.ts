import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { books } from './books';
import { checkForm } from './checkForm';
import { checkPageOrder } from './checkPageOrder';
import { checkRows } from './checkRows';
import { compareFormulas } from './compareFormulas';
import { convert, missingPackages } from './libreOffice';
import { makeReport, type MadeReport } from './makeReport';
import { prepareForOffice } from './prepareForOffice';
import { readFlatSheet } from './readFlatSheet';
import { readPrintedPages } from './readPrintedPages';
import { takePictures } from './takePictures';

/**
 * The reports of four workbooks, recalculated and printed by LibreOffice, which shares no line with us: every formula comes to what the add-in
 * computed, every text is printed whole in its place, pages are numbered and headed as the decree wants it. `--pictures` renews those of the README,
 * `--keep FOLDER` leaves the files behind.
 */
async function run(folder: string): Promise<boolean> {
  const made: MadeReport[] = [];
  for (const book of books) made.push(await makeReport(book));
  const files = made.map(({ name, sheet, bytes }) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, prepareForOffice(bytes, sheet));
    return file;
  });
  const flat = await convert(files, 'fods', folder);
  const printed = await convert(files, 'pdf', folder);
  let isWell = true;
  for (const [index, report] of made.entries()) isWell = (await check(report, flat[index] ?? '', printed[index] ?? '')) && isWell;
  if (process.argv.includes('--pictures')) await takePictures(printed, made);
  return isWell;
}

const mostToldDeviations = 40;

async function check({ name, sheet, planned }: MadeReport, flat: string, pdf: string): Promise<boolean> {
  const calculated = readFlatSheet(readFileSync(flat, 'utf8'), sheet);
  const pages = await readPrintedPages(pdf);
  const formulas = compareFormulas(planned, calculated);
  const rows = checkRows(planned, calculated, pages);
  const deviations = [...formulas.deviations, ...checkForm(pages), ...rows.deviations, ...checkPageOrder(planned, calculated)];
  const functions = [...formulas.functions].map(([formula, count]) => `${count} ${formula}`).join(', ');
  console.log(`${deviations.length === 0 ? '✓' : '✗'} ${name}: ${pages.length} pages, ${rows.texts} texts, ${formulas.compared} formulas recalculated (${functions})`);
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
