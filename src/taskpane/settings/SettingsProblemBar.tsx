import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import type { SettingsProblem } from './usePeriodSettings';

/** Why the settings could not be read or kept, with another try. */
export function SettingsProblemBar({ problem: { failure, onRetry } }: { readonly problem: SettingsProblem }) {
  const t = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('settings.problem')} {t(`failure.${failure.code}`, failure.data)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
