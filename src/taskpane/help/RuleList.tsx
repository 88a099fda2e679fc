import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isMessageKey, type Translator } from '../../i18n/translatorFor';
import { ruleTitle } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { severityOrder } from '../severity/severityOrder';
import type { RuleHead } from '../UseCases';
import { findRules } from './findRules';
import { RuleHelp } from './RuleHelp';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

export interface RuleListProps {
  readonly rules: readonly RuleHead[];
  readonly switchedOff: readonly string[];
  /** The rule that the help was opened for. */
  readonly asked: string | null;
}

function reasonOf(t: Translator, ruleId: string): string {
  const key = `help.${ruleId}.reason`;
  return isMessageKey(key) ? t(key) : '';
}

/** Every rule with its reason and example, the gravest first; searched without accents. */
export function RuleList({ rules, switchedOff, asked }: RuleListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const told = severityOrder.flatMap((severity) => rules.filter((rule) => rule.severity === severity)).map((rule) => ({ ...rule, title: ruleTitle(t, rule.id), reason: reasonOf(t, rule.id) }));
  const found = findRules(told, words);
  return (
    <>
      <p className={styles.hint}>{t('help.rules.hint')}</p>
      <Field label={t('help.search')} size="small">
        <Input type="search" size="small" value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <div aria-live="polite">{found.length === 0 ? t('help.found.none') : t('help.found', { count: found.length })}</div>
      <ul className={styles.list}>
        {found.map(({ id, severity, title, reason }) => (
          <li key={id}>
            <RuleHelp ruleId={id} severity={severity} title={title} reason={reason} isOff={switchedOff.includes(id)} isAsked={id === asked} />
          </li>
        ))}
      </ul>
    </>
  );
}
