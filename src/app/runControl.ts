import type { Stage } from '../core/model/steps';
import { WorkbookFailure } from './ports';

/** How far long work is. */
export type RunProgress =
  /** Rows read of the rows there are. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | Stage
  /** The workbook is being changed: what has begun is brought to its end. */
  | { readonly kind: 'writing' }
  /** A run over many agencies, told before each report; `agency` is the one whose report is being made. */
  | { readonly kind: 'agency'; readonly done: number; readonly total: number; readonly agency: string };

/**
 * The user watches long work and may stop it. A stop is heeded between slices and between requests, until the workbook begins to be changed:
 * Excel takes nothing back, so half a change would be worse than a whole one. Only a run over many agencies, each of whose reports is a whole,
 * can be stopped between two of them.
 */
export interface RunControl {
  readonly onProgress: (progress: RunProgress) => void;
  readonly isStopped: () => boolean;
}

/** @throws WorkbookFailure `stopped` where the user has asked for it */
export function heedStop(control: RunControl | null | undefined): void {
  if (control?.isStopped() === true) throw new WorkbookFailure('stopped');
}
