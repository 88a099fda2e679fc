import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { sameFindings } from '../../core/review/sameFindings';
import type { Finding } from '../../core/model/finding';
import type { ChosenFix } from '../../core/model/review';
import { useDeeds } from '../deeds/DeedsContext';
import { FixPreview } from '../fixes/FixPreview';
import { placeName } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export interface FixOfferProps {
  readonly finding: Finding;
  /** All findings of the check: alike ones can be corrected together. */
  readonly findings: readonly Finding[];
  /** Without a correction on offer, the cell itself is to be edited. */
  readonly isByHand: boolean;
  /** Further buttons of the same row. */
  readonly children: ReactNode;
}

/** What a correction will do, and the buttons that do it. */
export function FixOffer({ finding, findings, isByHand, children }: FixOfferProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const [lastChoice, setLastChoice] = useState<{ readonly of: Finding; readonly choice: number } | null>(null);
  // A choice holds for the finding it was made for, not for the next one that takes its place.
  const choice = lastChoice?.of === finding ? lastChoice.choice : null;
  const { fix } = finding;
  const alike = fix === null || fix.kind === 'series' ? [finding] : sameFindings(findings, finding);
  const isOpen = fix?.kind === 'choose' && choice === null;
  const make = (chosen: readonly Finding[]) => () => {
    if (!isOpen) perform({ kind: 'fix', fixes: chosen.map((each): ChosenFix => (choice === null ? { finding: each } : { finding: each, choice })) });
  };
  return (
    <>
      {fix && <FixPreview fix={fix} choice={choice} onChoose={(next) => setLastChoice({ of: finding, choice: next })} />}
      {!fix && isByHand && <div>{t('chosen.byHand')}</div>}
      <div className={styles.buttons}>
        {fix && (
          <Button data-main="" size="small" disabledFocusable={isBusy || isOpen} onClick={make([finding])}>
            {fix.kind === 'series' && fix.changes.length > 1 ? t('fix.series', { count: fix.changes.length }) : t('fix.one')}
          </Button>
        )}
        {alike.length > 1 && fix && (
          // Another finding has a button of its own: a press too many must not correct cells that nobody has looked at.
          <Button key={placeName(finding.at)} size="small" disabledFocusable={isBusy || isOpen} onClick={make(alike)}>
            {t('fix.same', { count: alike.length })}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
