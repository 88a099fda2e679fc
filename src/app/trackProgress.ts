import type { IsoDate } from '../core/model/cell';
import type { WorkbookEdit } from '../core/model/edit';
import type { TrackingSettings } from '../core/model/tracking';
import { coloursFingerprint } from '../core/progress/colours/coloursFingerprint';
import { applyLate, beginsAt } from './applyLate';
import { colourStateOf, type ColourState } from './colourStateOf';
import { lookTables, type LookTable } from './lookTables';
import { optionsFor, type Asked } from './optionsFor';
import { atPace, type Pace } from './pace';
import { planColours } from './planColours';
import { planRemovals } from './planRemovals';
import { WorkbookFailure, type WorkbookPort, type WorkbookReading, type WorkbookSession } from './ports';
import { saveStateEdits } from './saveStateEdits';
import { understandReading } from './understandReading';
import type { Understanding } from './understandWorkbook';
import { readState, readStateToChange, type WorkbookState } from './workbookState';

export interface TrackOptions {
  readonly asOf: IsoDate;
  /** `lay` lays the colours, or renews them · `remove` takes them away · `leave` only looks. */
  readonly colours: 'lay' | 'remove' | 'leave';
}

export interface ProgressResult extends Understanding {
  readonly asOf: IsoDate;
  readonly settings: TrackingSettings;
  readonly colours: ColourState;
  /** Sheets with something to colour that could not be coloured. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Judges every item as of a day and colours the verdicts in the sheets. At most three requests (and one for each further 5 MB).
 * What a later version of ours remembers is not heeded: colours that pass over the user's own verdicts are not laid then, but can be taken away.
 * @throws WorkbookFailure `no-appendix`, unless colours are to be taken away; `state-later` where they were to be laid; `stopped` before anything was coloured
 */
export function trackProgress(port: WorkbookPort, asked: Asked<TrackOptions>, pace: Pace | null = null): Promise<ProgressResult> {
  return port.run(async (session) => {
    const begunAt = beginsAt(pace);
    const reading = await session.read({ control: pace });
    const remembered = readState(reading.state);
    const { asOf, colours } = optionsFor(asked, remembered.settings);
    const state = colours === 'lay' ? readStateToChange(reading.state) : remembered;
    const { understanding } = await atPace(understandReading(reading, state, { asOf }), pace);
    if (understanding.appendices.length === 0 && colours !== 'remove') throw new WorkbookFailure('no-appendix');
    const shown = await deeds[colours]({ session, pace, reading, begunAt, state, tables: lookTables(understanding, state.settings), asOf });
    return { ...understanding, asOf, settings: state.settings, ...shown };
  });
}

interface Scene {
  readonly session: WorkbookSession;
  readonly pace: Pace | null;
  readonly reading: WorkbookReading;
  /** By the clock of the pace. */
  readonly begunAt: number;
  readonly state: WorkbookState;
  readonly tables: readonly LookTable[];
  readonly asOf: IsoDate;
}

type Shown = Pick<ProgressResult, 'colours' | 'unmarkedSheets'>;

const deeds: Readonly<Record<TrackOptions['colours'], (scene: Scene) => Promise<Shown>>> = { lay, remove, leave };

async function lay(scene: Scene): Promise<Shown> {
  const { reading, state, tables, asOf } = scene;
  const { edits, unmarkedSheets } = planColours(reading, tables, asOf, state.settings);
  const isColoured = edits.some(({ kind }) => kind === 'markAreas');
  // Forgotten first and remembered last: colours of which only some could be laid must not pass for fresh ones.
  const forgotten = saveStateEdits(reading.state, { ...state, colouring: null });
  const remembered = isColoured ? saveStateEdits(null, { ...state, colouring: { asOf, fingerprint: coloursFingerprint(tables) } }) : [];
  await applyAny(scene, [...forgotten, ...edits, ...remembered]);
  return { colours: isColoured ? 'fresh' : 'none', unmarkedSheets };
}

async function remove(scene: Scene): Promise<Shown> {
  const { reading } = scene;
  await applyAny(scene, planRemovals(reading, reading.progressSheets, 'progress').edits);
  return { colours: 'none', unmarkedSheets: [] };
}

function leave({ reading, state, tables }: Scene): Promise<Shown> {
  return Promise.resolve({ colours: colourStateOf(reading, tables, state.colouring), unmarkedSheets: [] });
}

async function applyAny({ session, pace, reading, begunAt }: Scene, edits: readonly WorkbookEdit[]): Promise<void> {
  if (edits.length > 0) await applyLate(session, edits, { state: reading.state, begunAt }, pace);
}
