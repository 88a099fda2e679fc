import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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

const untouched: ReadonlyMap<string, boolean> = new Map();

export interface RuleSwitchesProps {
  readonly rules: readonly RuleHead[];
  readonly switchedOff: readonly string[];
}

/** Every rule with its switch, the gravest first. */
export function RuleSwitches({ rules, switchedOff }: RuleSwitchesProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  /** What was chosen since the pane came to rest: several switches may be turned in a row, each counts only when its turn has come. */
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(untouched);
  const [wasBusy, setWasBusy] = useState(isBusy);
  if (isBusy !== wasBusy) {
    setWasBusy(isBusy);
    // What counts in the workbook is shown again, be it what was chosen or, after a failure, what was there before.
    if (!isBusy) setTurned(untouched);
  }
  const turn = (ruleId: string, isOn: boolean) => {
    setTurned((before) => new Map(before).set(ruleId, isOn));
    perform({ kind: 'review', change: { kind: isOn ? 'switchOn' : 'switchOff', ruleId } });
  };
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
              checked={turned.get(id) ?? !switchedOff.includes(id)}
              onChange={(_event, { checked }) => turn(id, checked)}
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
