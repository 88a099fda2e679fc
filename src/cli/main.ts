import { WorkbookFailure } from '../app/ports';
import { startEmbeddedExcel } from '../embedded/startEmbeddedExcel';
import type { EmbeddedWorkbook } from '../embedded/xlsx/EmbeddedWorkbook';
import { saveWorkbook } from '../embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { createTranslator, type Translator } from '../i18n';
import { BadInput } from './BadInput';
import { commands } from './commands';
import { openFile } from './openFile';
import { readArguments } from './readArguments';
import { saveFile } from './saveFile';
import { localToday } from '../app/localToday';
import { say } from './words';

/** Runs one command over the embedded Excel and says how it went. Exit status: 0 done, 1 errors found, 2 bad input. */
async function main(argv: readonly string[], t: Translator): Promise<number> {
  try {
    const args = readArguments(argv, localToday(new Date()));
    const workbook = await openFile(args.file);
    const excel = await startEmbeddedExcel(workbook);
    const opened: Uint8Array[] = [];
    excel.onOpenFile(({ bytes }) => opened.push(bytes));
    const { output, notices, exitCode } = await commands[args.command](createExcelWorkbook(), args, t);
    if (args.out !== null && exitCode !== 2) {
      for (const notice of describeLosses(workbook)) process.stderr.write(`${notice}\n`);
      await saveFile(await saveWorkbook(workbook), args.file, args.out);
    }
    if (args.onlyReport !== null) for (const bytes of opened) await saveFile(bytes, args.file, args.onlyReport);
    if (output !== '') process.stdout.write(`${output}\n`);
    for (const notice of notices) process.stderr.write(`${notice}\n`);
    return exitCode;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, t)}\n`);
    return 2;
  }
}

function describeLosses({ losses }: EmbeddedWorkbook): readonly string[] {
  if (losses.length === 0) return [];
  const features = [...new Set(losses.map(({ feature }) => say(`loss.${feature}`)))];
  return [say('cli.losses', { losses: features.join('; ') })];
}

function sentenceOf(error: unknown, t: Translator): string {
  if (error instanceof BadInput) return error.sentence;
  if (error instanceof WorkbookFailure) return t(`failure.${error.code}`, error.data);
  return say('cli.unexpected', { detail: error instanceof Error ? error.message : String(error) });
}

void main(process.argv.slice(2), createTranslator('vi')).then((status) => {
  process.exitCode = status;
});
