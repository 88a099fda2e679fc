import { Button } from '@fluentui/react-components';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';

export interface ToSheetButtonProps {
  readonly label: string;
  /** Writes the list to a sheet; null while there is no date to check by. */
  readonly onList: (() => void) | null;
}

/** Takes the list of findings along, on a sheet; says why where it cannot be pressed now. */
export function ToSheetButton({ label, onList }: ToSheetButtonProps) {
  const t = useTranslator();
  const { isBusy } = useDeeds();
  const reason = isBusy ? t('findings.toSheet.busy') : onList === null ? t('findings.toSheet.noDate') : null;
  return (
    <Button size="small" disabledFocusable={reason !== null} {...(reason === null ? {} : { title: reason, 'aria-description': reason })} onClick={() => onList?.()}>
      {label}
    </Button>
  );
}
