import type { IsoDate } from '../../core/model/cell';
import type { PeriodSettingsState } from '../settings/usePeriodSettings';
import type { Request } from './Request';

/** What the pane's own buttons have done. Without a legible cut-off date there is nothing to judge by, and nothing happens. */
export interface PaneCommands {
  readonly check: () => void;
  readonly colour: () => void;
  readonly removeColours: () => void;
  /** Has the items judged without colouring anything. */
  readonly look: () => void;
  readonly removeMarks: () => void;
  readonly listFindings: () => void;
  readonly createReport: () => void;
  /** One report for each lead agency. */
  readonly createAgencyReports: () => void;
  readonly exportReport: (sheet: string) => void;
}

export function paneCommands(request: (request: Request) => void, { asOf, period, settings: { unit } }: Pick<PeriodSettingsState, 'asOf' | 'period' | 'settings'>): PaneCommands {
  const judge = (ask: (asOf: IsoDate) => Request) => () => {
    if (asOf !== null) request(ask(asOf));
  };
  const track = (colours: 'lay' | 'remove' | 'leave') => judge((cutOff) => ({ kind: 'track', options: { asOf: cutOff, colours } }));
  return {
    check: judge((cutOff) => ({ kind: 'check', options: { asOf: cutOff } })),
    colour: track('lay'),
    removeColours: track('remove'),
    look: track('leave'),
    listFindings: judge((cutOff) => ({ kind: 'listFindings', options: { asOf: cutOff } })),
    removeMarks: () => request({ kind: 'removeMarks' }),
    createReport: judge((cutOff) => ({ kind: 'report', options: { asOf: cutOff, period, unit } })),
    createAgencyReports: judge((cutOff) => ({ kind: 'agencyReports', options: { asOf: cutOff, period } })),
    exportReport: (sheet) => request({ kind: 'export', sheet }),
  };
}
