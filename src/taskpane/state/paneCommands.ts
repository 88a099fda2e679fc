import type { Request } from './Request';
import type { Wish } from './useWishes';

/** What the pane's own buttons have done. */
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

export function paneCommands(request: (request: Request) => void, ask: (wish: Wish) => void): PaneCommands {
  const track = (colours: 'lay' | 'remove' | 'leave') => () => ask(({ asOf }) => ({ kind: 'track', options: { asOf, colours } }));
  return {
    check: () => ask(({ asOf }) => ({ kind: 'check', options: { asOf } })),
    colour: track('lay'),
    removeColours: track('remove'),
    look: track('leave'),
    listFindings: () => ask(({ asOf }) => ({ kind: 'listFindings', options: { asOf } })),
    removeMarks: () => request({ kind: 'removeMarks' }),
    createReport: () => ask((options) => ({ kind: 'report', options })),
    createAgencyReports: () => ask(({ asOf, period }) => ({ kind: 'agencyReports', options: { asOf, period } })),
    exportReport: (sheet) => request({ kind: 'export', sheet }),
  };
}
