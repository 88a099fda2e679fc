import type { IsoDate } from '../core/model/cell';
import type { RemoveColumnsResult } from './addTrackingColumns';
import { WorkbookFailure, type WorkbookPort } from './ports';

/** Takes our columns away again; those in which something was typed only where `discard` is said. At most three requests. @throws WorkbookFailure */
export function removeTrackingColumns(_port: WorkbookPort, _options: { readonly asOf: IsoDate; readonly discard: boolean }): Promise<RemoveColumnsResult> {
  return Promise.reject(new WorkbookFailure('unexpected'));
}
