import { existsSync } from 'node:fs';
import path from 'node:path';
import providedChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** No talk with the browser's maker; no sandbox, because in a container the run is root's. */
const quietArguments = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'];

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const installed: readonly string[] = [
  process.env.CHROMIUM_PATH ?? '',
  ...(process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => programs.map((program) => path.join(folder, program))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['ProgramFiles(x86)'], process.env.ProgramFiles].flatMap((folder) =>
    folder === undefined ? [] : [path.join(folder, 'Microsoft/Edge/Application/msedge.exe'), path.join(folder, 'Google/Chrome/Application/chrome.exe')],
  ),
];

/**
 * The browser of this machine, else the one that comes as a package. `proxy`, where given, gets all that is not for this machine.
 * @throws Error that says in one line what to install
 */
export async function launchBrowser(proxy?: string): Promise<Browser> {
  const leading = proxy === undefined ? {} : { proxy: { server: proxy, bypass: '127.0.0.1' } };
  const own = installed.find((program) => program !== '' && existsSync(program));
  try {
    return own === undefined
      ? await chromium.launch({ executablePath: await providedChromium.executablePath(), args: [...providedChromium.args, ...quietArguments], ...leading })
      : await chromium.launch({ executablePath: own, args: quietArguments, ...leading });
  } catch (error) {
    const [cause = ''] = String(error).split('\n');
    throw new Error(`No browser starts here (${cause}). Install the package "chromium" (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH.`);
  }
}
