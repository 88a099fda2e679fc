import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../core/model/finding';
import { changesOf } from '../../core/review/changesOf';
import { useDeeds } from '../deeds/DeedsContext';
import { ChangeList } from '../fixes/ChangeList';
import { useTranslator } from '../language/TranslatorContext';
import { joinedChanges } from './joinedChanges';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** All corrections of one rule, listed before they are made together. */
export function GroupCard({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const changes = useMemo(() => joinedChanges(findings.flatMap((finding) => changesOf({ finding }))), [findings]);
  return (
    <>
      <Button data-main="" className={styles.button} size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'fix', fixes: findings.map((finding) => ({ finding })) })}>
        {t('fix.group', { count: findings.length })}
      </Button>
      <ChangeList changes={changes} />
    </>
  );
}
