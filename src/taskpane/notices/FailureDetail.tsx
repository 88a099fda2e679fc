import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  detail: { marginTop: tokens.spacingVerticalXS },
  text: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', userSelect: 'all' },
  copied: { marginLeft: tokens.spacingHorizontalS },
});

/** Excel's own words about a failure, folded away: for the person who mends it. */
export function FailureDetail({ detail }: { readonly detail: string }) {
  const t = useTranslator();
  const styles = useStyles();
  const text = useRef<HTMLElement>(null);
  const [isCopied, setIsCopied] = useState(false);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(detail);
      setIsCopied(true);
    } catch {
      // A web view may keep the clipboard closed: selected, the text can still be copied by Ctrl+C.
      if (text.current) getSelection()?.selectAllChildren(text.current);
    }
  };

  return (
    <details className={styles.detail}>
      <summary>{t('notice.detail')}</summary>
      <code ref={text} className={styles.text}>
        {detail}
      </code>
      <Button size="small" onClick={() => void copy()}>
        {t('notice.copy')}
      </Button>
      <span role="status" className={styles.copied}>
        {isCopied ? t('notice.copied') : ''}
      </span>
    </details>
  );
}
