import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BadInput } from './BadInput';
import { systemCode } from './openFile';
import { say } from './words';

/**
 * Writes a file beside its destination and then moves it there, so that no half-written file is ever left under the name.
 * @throws BadInput where the destination is the input file or cannot be written
 */
export async function saveFile(bytes: Uint8Array, input: string, out: string): Promise<void> {
  if (await isSameFile(input, out)) throw new BadInput(say('cli.out-is-input', { name: out }));
  const draft = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw new BadInput(say('cli.cannot-write', { name: out, code: systemCode(error) }));
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const paths = await Promise.allSettled([realpath(a), realpath(b)]);
  const [first, second] = paths.map((each) => (each.status === 'fulfilled' ? each.value : null));
  return first !== null && first === second;
}
