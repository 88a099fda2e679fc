import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { samples } from './samples';

const folder = join(__dirname, '../../assets/samples');

async function writeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [fileName, build] of Object.entries(samples)) {
    const bytes = await saveWorkbook(build());
    writeFileSync(join(folder, fileName), bytes);
    console.log(`${fileName}: ${bytes.length} bytes`);
  }
}

writeSamples().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
