import type { TrackingSettings } from '../core/model/tracking';

/** What a use-case is asked for, or how that follows from what the workbook remembers: a ribbon button has no fields, and reading the settings first would be a request more. */
export type Asked<Options extends object> = Options | ((settings: TrackingSettings) => Options);

/** The options that count for a workbook with these settings. */
export function optionsFor<Options extends object>(asked: Asked<Options>, settings: TrackingSettings): Options {
  return typeof asked === 'function' ? asked(settings) : asked;
}
