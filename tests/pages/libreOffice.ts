import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const programs = { soffice: 'libreoffice-calc-nogui', pdftotext: 'poppler-utils', pdfinfo: 'poppler-utils', pdftoppm: 'poppler-utils' } as const;

/** Debian packages that are missing here; none = everything can be proven. */
export function missingPackages(): readonly string[] {
  const missing = Object.entries(programs).filter(([program]) => spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).error !== undefined);
  return [...new Set(missing.map(([, name]) => name))];
}

/** Converts files; all of them land in `folder`, named as before. LibreOffice keeps its own settings there too, those of the user are not touched. */
export async function convert(files: readonly string[], format: 'fods' | 'pdf', folder: string): Promise<readonly string[]> {
  const profile = `-env:UserInstallation=file://${path.join(folder, `profile-${format}`)}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], { timeout: 300_000 });
  return files.map((file) => path.join(folder, `${path.basename(file, path.extname(file))}.${format}`));
}

/** What a program of poppler prints. */
export async function poppler(program: 'pdftotext' | 'pdfinfo' | 'pdftoppm', ...given: readonly string[]): Promise<string> {
  const { stdout } = await run(program, given, { maxBuffer: 200_000_000, timeout: 120_000 });
  return stdout;
}
