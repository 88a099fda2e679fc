import { readFileSync } from 'node:fs';
import type { EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { generateTrackedWorkbook } from '../bench/generateTrackedWorkbook';
import { samplePath, type Sample } from '../builders/openSample';

export interface Book {
  readonly name: string;
  readonly open: () => Promise<EmbeddedWorkbook>;
  /** Verdicts given by hand are put on its items, each kind in turn. */
  readonly isJudgedByHand?: boolean;
}

const sample = (name: Sample): Book => ({ name, open: () => openWorkbook(readFileSync(samplePath(name))) });

/** The workbooks whose reports are printed: both plans as they were signed, a tracked quarter, and one of a thousand tasks. */
export const books: readonly Book[] = [
  sample('kh46-2025'),
  { ...sample('kts-2026-2030'), isJudgedByHand: true },
  sample('theo-doi-quy-4-2026'),
  { name: 'nghin-nhiem-vu', open: () => Promise.resolve(generateTrackedWorkbook(1000)) },
];
