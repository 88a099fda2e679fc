import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SetAsideFinding } from '../../core/model/review';
import { findingSentence } from '../../i18n/describeFinding';
import { useDeeds } from '../deeds/DeedsContext';
import { placeName, shortened } from '../findings/findingWords';
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

/** What the user does not want to see again, folded away and one click from being seen again. */
export function SetAside({ setAside }: { readonly setAside: readonly SetAsideFinding[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const decisions = useMemo(() => decisionsOf(setAside), [setAside]);
  if (decisions.length === 0) return null;
  return (
    <Fold headline={t('setAside.title', { count: setAside.length })}>
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <DecisionEntry key={decision.key} decision={decision} />
        ))}
      </ul>
    </Fold>
  );
}
