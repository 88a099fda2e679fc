import type { ItemProgress } from '../core/model/progress';
import { explainFurther, explainProgress } from '../core/progress/explainProgress';
import { isMessageKey, type Translator } from './translatorFor';

/** Why an item was judged so, in whole sentences: the numbers behind the verdict, what was reckoned where the user judged, what else is to be known. */
export function progressSentence(progress: ItemProgress, t: Translator): string {
  const said = [explainProgress(progress), ...explainFurther(progress)].map(({ messageId, data }) => (isMessageKey(messageId) ? t(messageId, data) : ''));
  if (progress.manual !== null) said.splice(1, 0, t('progress.explain.computed', { verdict: verdictWords({ kind: progress.kind, verdict: progress.manual.computed }, t) }));
  return said.filter((sentence) => sentence !== '').join(' ');
}

function verdictWords({ kind, verdict }: { readonly kind: ItemProgress['kind']; readonly verdict: string }, t: Translator): string {
  const key = `progress.${kind === 'task' ? 'status' : 'pace'}.${verdict}`;
  return isMessageKey(key) ? t(key) : '';
}
