import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What is asked of this machine, and how it shows that it can. Texts break into lines as in Excel only where fonts are as wide as those of Windows. */
const needs: readonly { readonly debianPackage: string; readonly command: readonly [string, ...string[]]; readonly answer?: RegExp }[] = [
  { debianPackage: 'libreoffice-calc-nogui', command: ['soffice', '--version'] },
  { debianPackage: 'poppler-utils', command: ['pdftotext', '-v'] },
  { debianPackage: 'fonts-liberation', command: ['fc-match', 'Times New Roman'], answer: /Liberation ?Serif|Times New Roman/ },
  { debianPackage: 'fonts-crosextra-carlito', command: ['fc-match', 'Calibri'], answer: /Carlito|Calibri/ },
];

/** Debian packages that are missing here; none = everything can be proven. */
export function missingPackages(): readonly string[] {
  return needs.filter(({ command: [program, ...given], answer }) => {
    const { error, stdout } = spawnSync(program, given, { encoding: 'utf8', timeout: 60_000 });
    return error !== undefined || (answer !== undefined && !answer.test(stdout));
  }).map(({ debianPackage }) => debianPackage);
}

/** Converts files; all of them land in `folder`, named as before. LibreOffice keeps its own settings there too, those of the user are not touched. */
export async function convert(files: readonly string[], format: 'fods' | 'pdf', folder: string): Promise<readonly string[]> {
  const profile = `-env:UserInstallation=file://${path.join(folder, `profile-${format}`)}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], { timeout: 300_000 });
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.${format}`));
}

/** What a program of poppler prints. */
export async function poppler(program: 'pdftotext' | 'pdftoppm', ...given: readonly string[]): Promise<string> {
  const { stdout } = await run(program, given, { maxBuffer: 200_000_000, timeout: 120_000 });
  return stdout;
}
