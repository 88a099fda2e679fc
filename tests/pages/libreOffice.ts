import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/** Numbers are shown as on a Vietnamese machine. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

/** Converts files; all of them land in `folder`, named as before. LibreOffice keeps its own settings there too, those of the user are not touched. */
export async function convert(files: readonly string[], format: 'fods' | 'pdf', folder: string): Promise<readonly string[]> {
  const profile = path.join(folder, `profile-${format}`);
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
  await run('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, ...files], { timeout: 300_000 });
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.${format}`));
}

/** What a program of poppler prints. */
export async function poppler(program: 'pdftotext' | 'pdftoppm', ...given: readonly string[]): Promise<string> {
  const { stdout } = await run(program, given, { maxBuffer: 200_000_000, timeout: 120_000 });
  return stdout;
}
