import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EmbeddedExcel, EmbeddedExcelOptions } from '../../src/embedded/embedExcel';
import { startExcel } from './startExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';

export type Sample = 'kh46-2025' | 'kts-2026-2030' | 'theo-doi-quy-4-2026';

export function samplePath(sample: Sample): string {
  return path.join(__dirname, '..', '..', 'assets', 'samples', `${sample}.xlsx`);
}

/** The embedded Excel with a sample open in it, behind the global client library. */
export async function openSample(sample: Sample, options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  return startExcel(await openWorkbook(readFileSync(samplePath(sample))), options);
}
