import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ sentence: { margin: 0 }, button: { alignSelf: 'flex-start' } });

export interface NoJudgementProps {
  readonly canLook: boolean;
  readonly onLook: () => void;
}

/** What the tab says before anything was judged. */
export function NoJudgement({ canLook, onLook }: NoJudgementProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <p className={styles.sentence}>{t('track.empty')}</p>
      <Button className={styles.button} size="small" disabledFocusable={!canLook} onClick={onLook}>
        {t('track.look')}
      </Button>
    </>
  );
}
