import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { AppendixColumns } from './AppendixColumns';
import { CorrectionForm } from './CorrectionForm';
import { rowsLeftOut } from './rowsLeftOut';
import { useCorrecting } from './useCorrecting';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', textAlign: 'left', alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface AppendixCardProps {
  readonly appendix: Appendix;
  readonly name: string;
  /** The user is asked about it: columns lie open, one click confirms. */
  readonly isAsked?: boolean;
}

/** What one table was taken for, and the way to put it right. */
export function AppendixCard({ appendix, name, isAsked = false }: AppendixCardProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform, show } = useDeeds();
  const { isCorrecting, place, open, close } = useCorrecting();
  const { sheet, signature, kind, items, sections, firstHeaderRow0, lastRow0, isConfirmed } = appendix;
  const leftOut = rowsLeftOut(t, appendix);
  return (
    <div className={styles.card}>
      {!isAsked && (
        <Link as="button" className={styles.name} onClick={() => show({ sheet, row0: firstHeaderRow0, col0: 0 })}>
          {name}
        </Link>
      )}
      <div>{t(`recognised.${kind}`, { items: items.length, sections: sections.length })}</div>
      <div>{t('recognised.rows', { first: firstHeaderRow0 + 1, last: lastRow0 + 1 })}</div>
      {leftOut !== null && <div>{leftOut}</div>}
      {isConfirmed && <div>{t('recognised.confirmed')}</div>}
      {isCorrecting ? (
        <CorrectionForm appendix={appendix} onClose={close} />
      ) : (
        <>
          {isAsked ? (
            <AppendixColumns appendix={appendix} />
          ) : (
            <Fold headline={t('recognised.columns')} isLesser>
              <AppendixColumns appendix={appendix} />
            </Fold>
          )}
          <div ref={place} className={styles.buttons}>
            {isAsked && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'correct', correction: { sheet, signature, kind, columns: {} } })}>
                {t('confirm.right')}
              </Button>
            )}
            <Button data-opener="" size="small" onClick={open}>
              {t('correct.open')}
            </Button>
            {isConfirmed && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'forget', table: { sheet, signature } })}>
                {t('correct.automatic')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
