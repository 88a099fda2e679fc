import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedReport as Planned } from '../../../app/previewReport';
import { useTranslator } from '../../language/TranslatorContext';
import { Part } from '../Part';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What the report will hold, how long it will be, and where it will stand. */
export function PlannedReport({ planned }: { readonly planned: Planned }) {
  const t = useTranslator();
  const styles = useStyles();
  const { sheet, isNewSheet, carriedOver, taskCount, indicatorCount, laggingCount, pageCount } = planned;
  return (
    <Part title={t('report.planned')}>
      <ul className={styles.list}>
        <li>{t('report.planned.items', { indicators: indicatorCount, tasks: taskCount, lagging: laggingCount })}</li>
        <li>{t('report.planned.pages', { count: pageCount })}</li>
        <li>{t(isNewSheet ? 'report.planned.new' : 'report.planned.again', { sheet })}</li>
        {carriedOver > 0 && <li>{t('report.planned.kept', { count: carriedOver })}</li>}
      </ul>
    </Part>
  );
}
