import type { Place } from '../core/model/finding';
import type { WorkbookPort } from './ports';

/** Takes the user to the cell of a finding. @throws WorkbookFailure `sheet-gone`, `sheet-hidden`, `cell-hidden` */
export function showPlace(port: WorkbookPort, place: Place): Promise<void> {
  return port.run((session) => session.show(place));
}
