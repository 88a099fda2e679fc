import type { Translator } from '../../../i18n';
import { workSentence } from '../../busy/busySentence';
import type { PreviewReading } from '../useReportPreview';
import { previewFailure } from './PreviewNews';

/** What is read out of a preview: that it is being read, what came of it, or that it is so no more. */
export function previewAnnouncement(t: Translator, { preview, isReading, spokenRun, isStopping, failure, isOutdated }: Pick<PreviewReading, 'preview' | 'isReading' | 'spokenRun' | 'isStopping' | 'failure' | 'isOutdated'>): string {
  if (isReading) return workSentence(t, t('report.reading'), { run: spokenRun, isStopping });
  if (failure) return previewFailure(t, failure);
  if (isOutdated) return t('report.outdated');
  const planned = preview?.planned;
  return planned ? t('report.read', { indicators: planned.indicatorCount, tasks: planned.taskCount, lagging: planned.laggingCount }) : '';
}
