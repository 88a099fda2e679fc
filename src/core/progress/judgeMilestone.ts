import type { IndicatorPace, IndicatorProgress } from '../model/progress';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import type { ResolvedOptions } from './judgeOptions';
import { bareVerdict, hasPassed, judgePath } from './judgePath';
import type { Reported } from './Reported';
import { foldText } from '../text/foldText';
import { saysDone } from './saysDone';
import { targetLine, type TargetLine } from './targetLine';

/** A work half done is no half milestone; only a percentage puts it on a path from 0 to 100. */
const wholeWork: TargetLine = { direction: 1, goal: 100, most: 100, isMet: (percent) => percent >= 100, isExceeded: () => false };
const nothingDone = { value: 0, on: null, source: 'sheet' } as const;

/** "01 Trung tâm" is there or not; until its day comes, not there is no failure. */
export function judgeMilestone({ target, horizon, actual }: Reported, options: ResolvedOptions): IndicatorProgress {
  const text = actual?.text.trim() ?? '';
  if (actual === null || (text === '' && actual.value === null)) return bareVerdict('no-data');
  const percent = percentIn(text);
  if (percent !== null) return { ...judgePath({ line: wholeWork, actual: percent, previous: null, baseline: nothingDone, horizon }, options), baselineUsed: null };
  const line = targetLine(target, options.aboutShare);
  const verdict = (pace: IndicatorPace) => ({
    ...bareVerdict(pace),
    value: actual.value,
    shareOfTarget: actual.value !== null && line !== null && line.goal !== 0 ? actual.value / line.goal : null,
  });
  if (line !== null && actual.value !== null && line.isExceeded(actual.value)) return verdict('exceeded');
  const isThere = actual.value === null || line === null ? isSetUp(text) : line.isMet(actual.value);
  if (isThere) return verdict('met');
  return verdict(hasPassed(horizon, options.asOf) ? 'missed' : 'not-due-yet');
}

const there = /^(?:da )?(?:dat|co|xong|thanh lap|hinh thanh|khanh thanh|khai truong|ra mat|dua vao|di vao|hoat dong|van hanh)\b(?! (?:du thao|chu truong|ke hoach|de an|to trinh|ban|to|\d))/;

/** For something that is to be there, more words than those of a task say that it is. */
function isSetUp(text: string): boolean {
  return saysDone(text) || there.test(foldText(text));
}

function percentIn(text: string): number | null {
  const [, number = ''] = /^([\d.,]+)\s*%$/.exec(text) ?? [];
  return parseVietnameseNumber(number);
}
