import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';

const topics = ['colours', 'undo', 'stored', 'cutOff', 'recognise', 'keys', 'privacy'] as const;

const useStyles = makeStyles({ answer: { margin: `${tokens.spacingVerticalXS} 0 0` } });

/** What is asked most, each answered in a few lines. */
export function Answers() {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      {topics.map((topic) => (
        <Fold key={topic} headline={t(`help.${topic}.question`)} isLesser>
          <p className={styles.answer}>{t(`help.${topic}.answer`)}</p>
        </Fold>
      ))}
    </>
  );
}
