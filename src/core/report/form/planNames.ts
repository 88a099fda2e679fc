import type { ReportContent } from '../ReportContent';
import type { FormWords } from './FormWords';

/** Names of the plans that the reported items come from, each once, in the order of the sheets. */
export function planNames({ tasks, indicators }: ReportContent, { planName }: Pick<FormWords, 'planName'>): readonly string[] {
  const titles = new Set([...indicators, ...tasks].map(({ appendix }) => appendix.title));
  return [...new Set([...titles].map(planName))].filter((name) => name !== '');
}
