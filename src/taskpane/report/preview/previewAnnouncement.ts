import type { Translator } from '../../../i18n';
import { workSentence } from '../../busy/busySentence';
import type { PreviewReading } from '../useReportPreview';
import { previewFailure } from './PreviewNews';

/** What is read out of a preview: that it is being read, or what came of it. */
export function previewAnnouncement(t: Translator, { preview, isReading, spokenRun, isStopping, failure }: Pick<PreviewReading, 'preview' | 'isReading' | 'spokenRun' | 'isStopping' | 'failure'>): string {
  if (isReading) return workSentence(t, t('report.reading'), { run: spokenRun, isStopping });
  if (failure) return previewFailure(t, failure);
  const planned = preview?.planned;
  return planned ? t('report.read', { indicators: planned.indicatorCount, tasks: planned.taskCount, lagging: planned.laggingCount }) : '';
}
