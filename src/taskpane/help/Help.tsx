import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { addVietnamese } from '../../i18n/translatorFor';
import { help } from '../../i18n/vi/help';
import { rules } from '../../i18n/vi/rules';
import { useTranslator } from '../language/TranslatorContext';
import { useRules } from '../review/useRules';
import { scrollerStyle } from '../section/scrollerStyle';
import { Section } from '../section/Section';
import type { UseCases } from '../UseCases';
import { FirstSteps } from '../welcome/FirstSteps';
import { Answers } from './Answers';
import { RuleList } from './RuleList';

addVietnamese({ ...help, ...rules });

const useStyles = makeStyles({
  help: { ...scrollerStyle, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, paddingRight: '24px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, outlineStyle: 'none' },
});

export interface HelpProps {
  readonly useCases: Pick<UseCases, 'listRules'>;
  readonly switchedOff: readonly string[];
  /** The rule it was opened at; null = at its beginning. */
  readonly ruleId: string | null;
  readonly onClose: () => void;
}

/** How to begin, what is asked most, and every rule with its example and its reason. */
export default function Help({ useCases, switchedOff, ruleId, onClose }: HelpProps) {
  const t = useTranslator();
  const styles = useStyles();
  const area = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { rules: heads, isFailed } = useRules(useCases, true);
  // The rule it was opened at takes the keyboard on, should it come.
  useEffect(() => title.current?.focus(), []);
  useEffect(() => closedByEscape(area.current, onClose), [onClose]);
  return (
    <section ref={area} aria-label={t('help.title')} className={styles.help}>
      <div className={styles.head}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t('help.title')}
        </h1>
        <Button size="small" onClick={onClose}>
          {t('help.close')}
        </Button>
      </div>
      <Section title={t('help.start')}>
        <FirstSteps />
      </Section>
      <Section title={t('help.questions')}>
        <Answers />
      </Section>
      <Section title={t('help.rules')}>
        {isFailed ? <p>{t('help.rules.unfetched')}</p> : heads && <RuleList rules={heads} switchedOff={switchedOff} asked={ruleId} />}
      </Section>
    </section>
  );
}

function closedByEscape(area: HTMLElement | null, onClose: () => void): () => void {
  const close = ({ key, isComposing }: KeyboardEvent) => {
    // While letters are being put together Escape takes back those letters.
    if (key === 'Escape' && !isComposing) onClose();
  };
  area?.addEventListener('keydown', close);
  return () => area?.removeEventListener('keydown', close);
}
