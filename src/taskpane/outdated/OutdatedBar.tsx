import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n';
import { useTranslator } from '../language/TranslatorContext';
import type { PaneTab } from '../tabs/paneTabNames';

export interface OutdatedBarProps {
  readonly sentence: MessageKey;
  readonly tab: PaneTab;
  readonly canRenew: boolean;
  readonly onRenew: () => void;
}

/** Says quietly that what is on screen may be out of date, and renews it. */
export function OutdatedBar({ sentence, tab, canRenew, onRenew }: OutdatedBarProps) {
  const t = useTranslator();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t(sentence)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={!canRenew} onClick={onRenew}>
          {t(tab === 'check' ? 'outdated.check.renew' : 'action.recolour')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
