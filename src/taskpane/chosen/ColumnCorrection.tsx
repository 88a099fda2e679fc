import { Button } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { CorrectionForm } from '../recognised/CorrectionForm';
import { useCorrecting } from '../recognised/useCorrecting';

/** A column that was not understood is put right where it is named. */
export function ColumnCorrection({ appendix }: { readonly appendix: Appendix }) {
  const t = useTranslator();
  const { isCorrecting, place, open, close } = useCorrecting();
  if (isCorrecting) return <CorrectionForm appendix={appendix} onClose={close} />;
  return (
    <div ref={place}>
      <Button data-opener="" size="small" onClick={open}>
        {t('correct.open')}
      </Button>
    </div>
  );
}
