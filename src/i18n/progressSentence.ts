import type { ItemProgress } from '../core/model/progress';
import { explainFurther, explainProgress } from '../core/progress/explainProgress';
import { isMessageKey, type Translator } from './translatorFor';
import { verdictName } from './verdictName';

/** Why an item was judged so, in whole sentences: the numbers behind the verdict, what was reckoned where the user judged, what else is to be known. */
export function progressSentence(progress: ItemProgress, t: Translator): string {
  const said = [explainProgress(progress), ...explainFurther(progress)].map(({ messageId, data }) => (isMessageKey(messageId) ? t(messageId, data) : ''));
  if (progress.manual !== null) said.splice(1, 0, t('progress.explain.computed', { verdict: verdictName(t, progress.manual.computed) }));
  return said.filter((sentence) => sentence !== '').join(' ');
}
