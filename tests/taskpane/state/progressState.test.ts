import type { ColourState } from '../../../src/app/colourStateOf';
import { WorkbookFailure } from '../../../src/app/ports';
import type { ProgressResult, TrackOptions } from '../../../src/app/trackProgress';
import { firstState, paneState, type PaneEvent, type PaneState } from '../../../src/taskpane/state/paneState';
import { coloursToAsk } from '../../../src/taskpane/state/progressState';
import type { Deed, Job } from '../../../src/taskpane/state/Request';
import { checkResult } from '../checkResults';
import { trackedResult } from '../trackedResult';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneState, firstState);
const tracked = (rest: Partial<ProgressResult> = {}, asked: TrackOptions['colours'] = 'lay', follows: 'giveVerdict' | null = null): PaneEvent => ({ kind: 'tracked', result: trackedResult(rest), asked, follows });
const checkedWith = (colours: ColourState): PaneEvent => ({ kind: 'checked', result: checkResult({ colours }), follows: null });
const checked = (): PaneEvent => checkedWith('none');
const changed: PaneEvent = { kind: 'changed', what: 'data' };
const settled: PaneEvent = { kind: 'settled' };
const began = (job: Job): PaneEvent => ({ kind: 'started', job });
const check = began({ kind: 'check', options: { asOf: '2026-12-14' } });
const track = began({ kind: 'track', options: { asOf: '2026-12-14', colours: 'leave' } });
const deed = began({ kind: 'fix', fixes: [], options: { asOf: '2026-12-14' } });
const done: PaneEvent = { kind: 'done', notice: { kind: 'fixed', outcome: { changed: [], refused: [] } } };
const failed: PaneEvent = { kind: 'told', notice: { kind: 'failure', failure: new WorkbookFailure('busy'), request: { kind: 'removeMarks' } } };

describe('the colours in the sheets', () => {
  test.each<[string, readonly PaneEvent[], ColourState | null]>([
    ['nobody knows of any before they were looked for', [check], null],
    ['a check finds those laid on another day', [checkedWith('fresh')], 'fresh'],
    ['and those that do not fit any more', [checkedWith('stale')], 'stale'],
    ['those just laid are fresh', [tracked({ colours: 'fresh' })], 'fresh'],
    ['a check that finds them out of date says so', [tracked({ colours: 'fresh' }), checkedWith('stale')], 'stale'],
    ['a check that finds them removed by hand says so', [tracked({ colours: 'fresh' }), checkedWith('none')], 'none'],
    ['removing all marks takes them too', [tracked({ colours: 'fresh' }), { kind: 'told', notice: { kind: 'marksRemoved', sheets: ['PL'] } }], 'none'],
    ['other news leave them', [tracked({ colours: 'fresh' }), { kind: 'told', notice: { kind: 'verdictGiven' } }], 'fresh'],
  ])('%s', (_sentence, events, colours) => {
    expect(after(...events).colours).toBe(colours);
  });

  test.each<[string, Deed, ColourState | null, TrackOptions['colours']]>([
    ['a verdict shows at once where colours lie', { kind: 'takeBackVerdict', item: { kind: 'task', sheet: '', ordinal: '', content: '', section: '' } }, 'fresh', 'lay'],
    ['and where they are out of date', { kind: 'takeBackVerdict', item: { kind: 'task', sheet: '', ordinal: '', content: '', section: '' } }, 'stale', 'lay'],
    ['but colours nothing where nothing was coloured', { kind: 'takeBackVerdict', item: { kind: 'task', sheet: '', ordinal: '', content: '', section: '' } }, 'none', 'leave'],
    ['columns leave the colours as they are', { kind: 'addColumns' }, 'fresh', 'leave'],
    ['and so does closing a period', { kind: 'closePeriod', period: '2026-Q4' }, 'fresh', 'leave'],
  ])('%s', (_sentence, deed, colours, asked) => {
    expect(coloursToAsk(deed, colours)).toBe(asked);
  });
});

describe('what may be out of date', () => {
  test.each<[string, readonly PaneEvent[], PaneState['outdated']]>([
    ['nothing is, while there is nothing on screen', [changed], { check: null, progress: null }],
    ['after a check both the findings and the verdicts are', [checked(), changed], { check: 'data', progress: 'data' }],
    ['after tracking alone only the verdicts are', [tracked(), changed], { check: null, progress: 'data' }],
    ['a check renews both', [checked(), changed, checked()], { check: null, progress: null }],
    ['tracking renews only the verdicts', [checked(), changed, tracked()], { check: 'data', progress: null }],
    ['a verdict of the user leaves the findings of a check behind', [checked(), tracked({}, 'leave', 'giveVerdict')], { check: 'data', progress: null }],
    ['a failed renewal renews nothing', [checked(), changed, { kind: 'told', notice: { kind: 'coloured' } }], { check: 'data', progress: 'data' }],
    ['what a check brings is, where a cell was changed while it ran', [check, changed, checked(), settled], { check: 'data', progress: 'data' }],
    ['also where the settings were', [checked(), check, { kind: 'changed', what: 'settings' }, checked(), settled], { check: 'settings', progress: 'settings' }],
    ['somebody else at work meanwhile is told before what the user did', [check, { kind: 'changed', what: 'others' }, changed, checked(), settled], { check: 'others', progress: 'others' }],
    ['verdicts are, where a cell was changed while the items were judged', [track, changed, tracked(), settled], { check: null, progress: 'data' }],
    ['what was changed before a check began it has seen', [checked(), changed, check, checked(), settled], { check: null, progress: null }],
    ['what was changed while another job ran the next check sees', [check, changed, checked(), settled, check, checked(), settled], { check: null, progress: null }],
    ['a deed whose look is still to come leaves both behind, should that fail', [checked(), deed, done, failed, settled], { check: 'data', progress: 'data' }],
    ['and nothing, once it has come', [checked(), deed, changed, done, checked(), settled], { check: null, progress: null }],
    ['where nothing is on screen, a deed leaves nothing behind', [deed, done, failed, settled], { check: null, progress: null }],
    ['a cell changed while the workbook is looked at after a deed is', [checked(), deed, done, changed, checked(), settled], { check: 'data', progress: 'data' }],
    ['a check that fails leaves what was out of date before it began so', [checked(), { kind: 'changed', what: 'others' }, check, failed, settled], { check: 'others', progress: 'others' }],
    ['and adds what was changed while it ran', [checked(), check, changed, failed, settled], { check: 'data', progress: 'data' }],
  ])('%s', (_sentence, events, outdated) => {
    expect(after(...events).outdated).toEqual(outdated);
  });
});

describe('notices', () => {
  const kinds = ({ notices }: PaneState) => notices.map(({ kind }) => kind);
  const done: PaneEvent = { kind: 'done', notice: { kind: 'verdictGiven' } };

  test.each<[string, readonly PaneEvent[], readonly string[]]>([
    ['colours that were laid are told', [tracked({ colours: 'fresh' })], ['coloured']],
    ['colours that were removed are told', [tracked({}, 'remove')], ['coloursRemoved']],
    ['looking tells nothing', [tracked({}, 'leave')], []],
    ['after a deed the deed is told, not the colours renewed with it', [done, tracked({}, 'lay', 'giveVerdict')], ['verdictGiven']],
    ['nothing is said to be coloured where there was nothing to colour', [tracked({ colours: 'none' })], []],
    ['sheets that could not be coloured are told beside those that were', [tracked({ colours: 'fresh', unmarkedSheets: ['PL'] })], ['coloured', 'unmarked']],
    ['where none could be coloured, nothing is said to be', [tracked({ colours: 'none', unmarkedSheets: ['PL'] })], ['unmarked']],
    ['also after a deed', [done, tracked({ unmarkedSheets: ['PL'] }, 'lay', 'giveVerdict')], ['verdictGiven', 'unmarked']],
  ])('%s', (_sentence, events, expected) => {
    expect(kinds(after(...events))).toEqual(expected);
  });
});
