import type { results as viResults } from '../vi/results';

export const results = {
  'summary.title': 'Summary as of {date}',
  'behind.hint': '{count} items are lagging, overdue or missed.',
  'findings.title': 'To review ({count})',
  'findings.clean': 'Nothing wrong was found.',
  'findings.clean.rest': 'Nothing is left to review but what you have set aside.',
  'findings.clean.off': 'Every rule is switched off, so nothing was checked.',
  'findings.clean.next.all': 'Next: see the Progress tab, or press Create report.',
  'findings.clean.next.rest': 'To see it again, open “Ignored” or “Rules switched off” below.',
  'findings.clean.next.off': 'Switch them on again under “Rules switched off” below.',
  'findings.filter': 'Filter by severity',
  'findings.filter.all': 'All',
  'findings.filter.one': '{severity} ({count})',
  'findings.group': '{title} ({count})',
  'findings.list': 'Findings by kind',
  'findings.suggestion': 'Suggestion: {text}',
  'findings.fix.replace': 'write “{text}”',
  'findings.fix.choose': 'choose one of: {texts}',
} as const satisfies Record<keyof typeof viResults, string>;
