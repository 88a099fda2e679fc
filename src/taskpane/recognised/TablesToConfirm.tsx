import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { Section } from '../section/Section';
import { AppendixCard } from './AppendixCard';
import { cardKey } from './cardKey';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder2}`,
  },
  question: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** Tables of which it is not sure that they were read rightly: the user is asked, and nothing is guessed in silence. */
export function TablesToConfirm({ appendices }: { readonly appendices: readonly Appendix[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const asked = appendices.filter(({ needsConfirmation }) => needsConfirmation);
  if (asked.length === 0) return null;
  return (
    <Section title={t('confirm.title')}>
      {asked.map((appendix) => {
        const { sheet, firstHeaderRow0 } = appendix;
        const isAlone = appendices.filter((each) => each.sheet === sheet).length === 1;
        return (
          <div key={cardKey(appendix)} className={styles.card}>
            <h3 className={styles.question}>
              <QuestionCircleRegular className={styles.icon} aria-hidden />
              {isAlone ? t('confirm.question', { sheet }) : t('confirm.question.row', { sheet, row: firstHeaderRow0 + 1 })}
            </h3>
            <div>{t('confirm.doubt')}</div>
            <AppendixCard appendix={appendix} name={sheet} isAsked />
          </div>
        );
      })}
    </Section>
  );
}
