import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useDeeds } from '../deeds/DeedsContext';
import { ruleTitle } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { SeverityMark } from '../severity/SeverityMark';
import { severityOrder } from '../severity/severityOrder';
import type { RuleHead } from '../UseCases';

const useStyles = makeStyles({
  hint: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: { width: '100%', justifyContent: 'space-between' },
  label: { minWidth: 0 },
});

export interface RuleSwitchesProps {
  readonly rules: readonly RuleHead[];
  readonly switchedOff: readonly string[];
}

/** Every rule with its switch, the gravest first. */
export function RuleSwitches({ rules, switchedOff }: RuleSwitchesProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { perform } = useDeeds();
  const ordered = severityOrder.flatMap((severity) => rules.filter((rule) => rule.severity === severity));
  if (ordered.length === 0) return null;
  return (
    <Fold headline={t('ruleSwitches.title')}>
      <div className={styles.hint}>{t('ruleSwitches.hint')}</div>
      <ul className={styles.list}>
        {ordered.map(({ id, severity }) => (
          <li key={id}>
            <Switch
              className={styles.rule}
              labelPosition="before"
              checked={!switchedOff.includes(id)}
              onChange={(_event, { checked }) => perform({ kind: 'review', change: { kind: checked ? 'switchOn' : 'switchOff', ruleId: id } })}
              label={{
                className: styles.label,
                children: (
                  <>
                    <SeverityMark severity={severity} /> {ruleTitle(t, id)}
                  </>
                ),
              }}
            />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
