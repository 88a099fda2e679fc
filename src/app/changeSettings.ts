import type { TrackingSettings } from '../core/model/tracking';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';
import { isLaterState, readState } from './workbookState';

export interface StoredSettings {
  readonly settings: TrackingSettings;
  /** A later version of ours wrote them: they can be neither used nor changed here. */
  readonly isLater: boolean;
}

/** What the workbook remembers of plan, period and unit. One request. @throws WorkbookFailure */
export function readSettings(port: WorkbookPort): Promise<StoredSettings> {
  return port.run(async (session) => {
    const stored = await session.readState();
    return { settings: readState(stored).settings, isLater: isLaterState(stored) };
  });
}

/** Keeps a change of them in the workbook; what others changed beside it stays. At most two requests. @throws WorkbookFailure */
export function changeSettings(port: WorkbookPort, change: Partial<TrackingSettings>): Promise<void> {
  return changeState(port, (state) => ({ ...state, settings: { ...state.settings, ...change } }));
}
