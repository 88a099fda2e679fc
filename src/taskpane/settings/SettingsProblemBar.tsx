import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import { problemSentence } from './problemSentence';
import type { SettingsProblem } from './usePeriodSettings';

/** Why the settings could not be read or kept, with another try. */
export function SettingsProblemBar({ problem }: { readonly problem: SettingsProblem }) {
  const t = useTranslator();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{problemSentence(t, problem)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={problem.onRetry}>
          {t('action.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
