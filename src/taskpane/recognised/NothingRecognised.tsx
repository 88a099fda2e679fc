import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';

/** A workbook without an appendix: not "no fault found", but nothing to look at, and what would be. */
export function NothingRecognised() {
  const t = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('recognised.none')}</MessageBarBody>
    </MessageBar>
  );
}
