import { progress } from './progress';

/** Sentences of the rules that tell of what lags. What explains a verdict elsewhere explains it here too. */
export const progressRules = {
  'rules.task-overdue.title': 'Overdue task',
  'rules.task-overdue.overdue': 'Not done, {days} days past the deadline ({deadline}). Please urge it on, or enter the result if it is done.',
  'rules.task-overdue.overdue-bare': 'Judged overdue by hand. Please urge it on.',

  'rules.indicator-lagging.title': 'Indicator lagging, going backwards or missed',
  'rules.indicator-lagging.lagging': progress['progress.explain.lagging'],
  'rules.indicator-lagging.lagging-down': progress['progress.explain.lagging-down'],
  'rules.indicator-lagging.lagging-share': progress['progress.explain.lagging-share'],
  'rules.indicator-lagging.falling-below': progress['progress.explain.falling-below'],
  'rules.indicator-lagging.missed': progress['progress.explain.missed'],
  'rules.indicator-lagging.missed-share': progress['progress.explain.missed-share'],
  'rules.indicator-lagging.regressed': progress['progress.explain.regressed'],
  'rules.indicator-lagging.regressed-lost': progress['progress.explain.regressed-lost'],
  'rules.indicator-lagging.regressed-share': progress['progress.explain.regressed-share'],
  'rules.indicator-lagging.without-share': progress['progress.explain.without-share'],
  'rules.indicator-lagging.compound': progress['progress.explain.compound'],
  'rules.indicator-lagging.given': progress['progress.explain.given'],
  'rules.indicator-lagging.given-bare': progress['progress.explain.given-bare'],
  'rules.indicator-lagging.given-earlier': progress['progress.explain.given-earlier'],
  'rules.indicator-lagging.given-earlier-bare': progress['progress.explain.given-earlier-bare'],
} as const;
