import type { Ignoring, Review, ReviewChange } from '../model/review';

/** The review after a change; a decision taken twice stands once. */
export function reviewAfter({ ignored, switchedOff }: Review, change: ReviewChange): Review {
  switch (change.kind) {
    case 'ignore':
      return { ignored: [...without(ignored, change.ignoring), change.ignoring], switchedOff };
    case 'heed':
      return { ignored: without(ignored, change.ignoring), switchedOff };
    case 'switchOff':
      return { ignored, switchedOff: [...switchedOff.filter((id) => id !== change.ruleId), change.ruleId] };
    case 'switchOn':
      return { ignored, switchedOff: switchedOff.filter((id) => id !== change.ruleId) };
  }
}

function without(ignored: readonly Ignoring[], ignoring: Ignoring): readonly Ignoring[] {
  const key = keyOf(ignoring);
  return ignored.filter((each) => keyOf(each) !== key);
}

function keyOf(ignoring: Ignoring): string {
  const { scope, ruleId, subject } = ignoring;
  return JSON.stringify(scope === 'text' ? [scope, ruleId, subject] : [scope, ruleId, subject, ignoring.sheet, ignoring.cell, ignoring.content]);
}
