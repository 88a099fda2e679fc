import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeeds } from '../deeds/DeedsContext';
import { ruleTitle } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  rule: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Rules that are not applied: what they would find is not in the list, so it is said. */
export function SwitchedOff({ ruleIds }: { readonly ruleIds: readonly string[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  if (ruleIds.length === 0) return null;
  return (
    <Fold headline={t('setAside.rules', { count: ruleIds.length })}>
      <ul className={styles.list}>
        {ruleIds.map((ruleId) => (
          <li key={ruleId} className={styles.rule}>
            <span>{ruleTitle(t, ruleId)}</span>
            <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'review', change: { kind: 'switchOn', ruleId } })}>
              {t('setAside.switchOn')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
