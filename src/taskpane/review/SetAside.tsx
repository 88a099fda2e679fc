import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Ignoring, SetAsideFinding } from '../../core/model/review';
import { findingSentence } from '../../i18n/describeFinding';
import { useDeeds } from '../deeds/DeedsContext';
import { placeName, ruleTitle, shortened } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { decisionsOf, type Decision } from './decisions';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  decision: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  place: { textAlign: 'left', overflowWrap: 'anywhere' },
  sentence: { overflowWrap: 'anywhere' },
});

function DecisionEntry({ decision: { by, findings } }: { readonly decision: Decision }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform, show } = useDeeds();
  const [first] = findings;
  if (!first) return null;
  return (
    <li className={styles.decision}>
      {by.scope === 'text' ? (
        <b className={styles.sentence}>{t('setAside.text', { text: shortened(by.subject), count: findings.length })}</b>
      ) : (
        <Link as="button" className={styles.place} onClick={() => show(first.at)}>
          {placeName(first.at)}
        </Link>
      )}
      <div className={styles.sentence}>{findingSentence(first, t)}</div>
      <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'review', change: { kind: 'heed', ignoring: by } })}>
        {t('setAside.heed')}
      </Button>
    </li>
  );
}

/** A decision that keeps nothing out of sight any more: it still holds, should the same be found again. */
function UnmetEntry({ by }: { readonly by: Ignoring }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const data = { title: ruleTitle(t, by.ruleId), text: shortened(by.subject) };
  return (
    <li className={styles.decision}>
      <div className={styles.sentence}>{by.scope === 'text' ? t('setAside.unmet.text', data) : t('setAside.unmet.cell', { ...data, place: by.cell === '' ? by.sheet : `${by.sheet}!${by.cell}` })}</div>
      <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'review', change: { kind: 'heed', ignoring: by } })}>
        {t('setAside.remind')}
      </Button>
    </li>
  );
}

export interface SetAsideProps {
  readonly setAside: readonly SetAsideFinding[];
  /** Decisions of which nothing was found. */
  readonly unmet: readonly Ignoring[];
}

/** What the user does not want to see again, folded away and one click from being seen again. Decisions are counted, as they are listed; each tells its cells. */
export function SetAside({ setAside, unmet }: SetAsideProps) {
  const t = useTranslator();
  const styles = useStyles();
  const decisions = useMemo(() => decisionsOf(setAside), [setAside]);
  if (decisions.length + unmet.length === 0) return null;
  return (
    <Fold headline={t('setAside.title', { count: decisions.length + unmet.length })}>
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <DecisionEntry key={decision.key} decision={decision} />
        ))}
        {unmet.map((by) => (
          <UnmetEntry key={JSON.stringify(by)} by={by} />
        ))}
      </ul>
    </Fold>
  );
}
