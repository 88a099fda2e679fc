import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { exampleOf } from '../../app/ruleHelp';
import type { Severity } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { SeverityMark } from '../severity/SeverityMark';
import { ExampleGrid } from './ExampleGrid';

const useStyles = makeStyles({
  headline: { cursor: 'pointer' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  reason: { margin: 0 },
});

export interface RuleHelpProps {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: string;
  readonly reason: string;
  readonly isOff: boolean;
  /** It is what the help was opened for: it lies open and takes the keyboard. */
  readonly isAsked: boolean;
}

/** One rule: how grave, why, and what it looks like as written and put right. */
export function RuleHelp({ ruleId, severity, title, reason, isOff, isAsked }: RuleHelpProps) {
  const t = useTranslator();
  const styles = useStyles();
  const example = exampleOf(ruleId);
  const headline = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) headline.current?.focus();
  }, [isAsked]);
  return (
    <details open={isAsked}>
      <summary ref={headline} className={styles.headline}>
        <SeverityMark severity={severity} /> {title}
      </summary>
      <div className={styles.body}>
        <p className={styles.reason}>{reason}</p>
        {isOff && <div>{t('help.off')}</div>}
        {example?.wrong.map((table, index) => <ExampleGrid key={index} table={table} is="wrong" />)}
        {example?.right.map((table, index) => <ExampleGrid key={index} table={table} is="right" />)}
      </div>
    </details>
  );
}
