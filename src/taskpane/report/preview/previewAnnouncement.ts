import type { Translator } from '../../../i18n';
import type { PreviewReading } from '../useReportPreview';

/** What is read out of a preview: that it is being read, or what came of it. */
export function previewAnnouncement(t: Translator, { preview, isReading, failure }: Pick<PreviewReading, 'preview' | 'isReading' | 'failure'>): string {
  if (isReading) return t('report.reading');
  if (failure) return `${t('report.failed')} ${t(`failure.${failure.code}`, failure.data)}`;
  const planned = preview?.planned;
  return planned ? t('report.read', { indicators: planned.indicatorCount, tasks: planned.taskCount, lagging: planned.laggingCount }) : '';
}
