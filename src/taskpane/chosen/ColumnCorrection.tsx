import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { CorrectionForm } from '../recognised/CorrectionForm';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** A column that was not understood is put right where it is named. */
export function ColumnCorrection({ appendix }: { readonly appendix: Appendix }) {
  const t = useTranslator();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <CorrectionForm appendix={appendix} onClose={() => setIsOpen(false)} />;
  return (
    <Button className={styles.button} size="small" onClick={() => setIsOpen(true)}>
      {t('correct.open')}
    </Button>
  );
}
