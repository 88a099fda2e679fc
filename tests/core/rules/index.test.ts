import type { Severity } from '../../../src/core/model/finding';
import { rules } from '../../../src/core/rules';

/** The catalogue: how grave each finding is, and the sentences it may be told by. Reports, the list of rules and the words of the pane rest on it. */
const catalogue: readonly (readonly [id: string, severity: Severity, messageIds: readonly string[]])[] = [
  ['agency-misspelled', 'error', ['message']],
  ['agency-unknown', 'error', ['message', 'nearest']],
  ['agency-directory', 'information', ['builtIn', 'own']],
  ['agency-former', 'error', ['sinceDay', 'sinceMonth', 'sinceYear', 'undated', 'abolished', 'ended']],
  ['agency-alias', 'information', ['message']],
  ['agency-ambiguous', 'warning', ['message']],
  ['agency-duplicate', 'warning', ['message']],
  ['agency-separator', 'information', ['message']],
  ['lead-missing', 'error', ['message', 'unnumbered', 'all']],
  ['lead-multiple', 'information', ['message']],
  ['lead-generic', 'information', ['message']],
  ['lead-also-supporting', 'warning', ['message']],
  ['deadline-missing', 'error', ['missing', 'all']],
  ['deadline-unreadable', 'error', ['unreadable', 'most', 'no-year', 'no-year-all']],
  ['deadline-before-plan', 'error', ['before-plan']],
  ['deadline-outside-plan', 'warning', ['after', 'before']],
  ['deadline-reversed', 'error', ['reversed']],
  ['deadline-format', 'information', ['other-style']],
  ['deadline-turned-date', 'warning', ['month', 'day']],
  ['ordinal-duplicate', 'error', ['duplicate']],
  ['ordinal-gap', 'warning', ['missing', 'disordered']],
  ['ordinal-turned-number', 'warning', ['turned']],
  ['target-missing', 'error', ['missing']],
  ['target-unreadable', 'warning', ['unreadable']],
  ['target-qualitative', 'information', ['qualitative']],
  ['target-format', 'information', ['markup', 'spaces', 'number-as-text']],
  ['target-out-of-range', 'error', ['percent', 'rank']],
  ['target-conflict', 'warning', ['value', 'horizon', 'lead']],
  ['item-duplicate', 'warning', ['same-deadline', 'other-deadline', 'unnumbered-same-deadline', 'unnumbered-other-deadline']],
  ['six-clear', 'information', ['shares']],
  ['actual-missing', 'warning', ['task', 'indicator', 'all', 'many']],
  ['actual-unit', 'warning', ['share', 'percent', 'scale']],
  ['actual-turned-back', 'warning', ['turned-back', 'turned-back-closed']],
  ['task-overdue', 'information', ['overdue', 'overdue-bare']],
  ['indicator-lagging', 'information', [
    'lagging', 'lagging-down', 'lagging-share', 'falling-below', 'missed', 'missed-share', 'regressed', 'regressed-lost', 'regressed-share', 'without-share', 'compound', 'given', 'given-bare', 'given-earlier',
    'given-earlier-bare',
  ]],
  ['text-unicode', 'warning', ['eth', 'decomposed', 'invisible']],
  ['text-legacy-font', 'warning', ['tcvn3', 'vni']],
  ['cell-error', 'error', ['one', 'many']],
  ['header-repeated', 'information', ['repeated']],
  ['column-unrecognised', 'warning', ['unrecognised']],
  ['merge-untold', 'information', ['read-as-above']],
  ['sheet-not-read', 'error', ['too-large', 'refused']],
  ['directory-not-used', 'warning', ['message']],
  ['directory-no-agency', 'warning', ['message']],
  ['directory-no-name', 'error', ['message']],
  ['directory-name-twice', 'error', ['message']],
  ['directory-shared-name', 'warning', ['message']],
  ['directory-date', 'error', ['message']],
  ['directory-dates-reversed', 'error', ['message']],
  ['directory-heading', 'information', ['message']],
];

test.each(catalogue)('%s is of severity %s and says %j', (id, severity, messageIds) => {
  expect(rules.find((rule) => rule.id === id)).toMatchObject({ severity, messageIds });
});

test('the catalogue keeps its order and holds no other rule', () => {
  expect(rules.map(({ id }) => id)).toEqual(catalogue.map(([id]) => id));
});
