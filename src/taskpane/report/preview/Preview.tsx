import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { BusyRun } from '../../busy/BusyRun';
import { useTranslator } from '../../language/TranslatorContext';
import { Section } from '../../section/Section';
import type { PaneTab } from '../../tabs/paneTabNames';
import type { PreviewReading } from '../useReportPreview';
import { PreviewContent } from './PreviewContent';
import { PreviewNews } from './PreviewNews';

const useStyles = makeStyles({ area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' } });

export interface PreviewProps {
  readonly reading: PreviewReading;
  /** There is a cut-off date to read by. */
  readonly hasDate: boolean;
  readonly unit: string | null;
  readonly leadTo: (tab: PaneTab) => void;
  /** Opens the places of the form to be filled in. */
  readonly onOpenForm: () => void;
}

/** What the report would be; what was read before stays while it is read again. */
export function Preview({ reading, hasDate, unit, leadTo, onOpenForm }: PreviewProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { preview, isReading, isUnderWay, run, isStopping, look, stop } = reading;
  const area = useRef<HTMLDivElement>(null);
  // The buttons vanish with what they stand beside.
  const leaving = (act: () => void) => () => {
    area.current?.focus();
    act();
  };
  return (
    <Section title={t('report.preview')}>
      <div ref={area} tabIndex={-1} className={styles.area} aria-busy={isReading}>
        {isReading ? (
          <BusyRun text={t('report.reading')} run={run} isStopping={isStopping} canStop={isUnderWay} onStop={leaving(stop)} />
        ) : (
          <PreviewNews reading={reading} onLook={leaving(look)} />
        )}
        {!hasDate && preview === null && <div>{t('report.noDate')}</div>}
        {preview && <PreviewContent preview={preview} unit={unit} leadTo={leadTo} onOpenForm={onOpenForm} />}
      </div>
    </Section>
  );
}
