import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ManualVerdict } from '../../../core/model/tracking';
import { verdictName } from '../../../i18n/verdictName';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** Verdicts of the user's whose item is no longer found: they must not fall silent. */
export function LostVerdicts({ verdicts }: { readonly verdicts: readonly ManualVerdict[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  return verdicts.map(({ item, verdict, reason }) => {
    const said = { sheet: item.sheet, ordinal: item.ordinal, verdict: verdictName(t, verdict), reason };
    return (
      <MessageBar key={JSON.stringify(item)} intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          {t('track.lost')} {t(item.ordinal === '' ? 'track.lost.unnumbered' : 'track.lost.one', said)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'takeBackVerdict', item })}>
            {t('track.lost.forget')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  });
}
