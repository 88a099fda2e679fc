import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { TableCorrection } from '../../core/model/correction';
import { Announcer } from '../announcer/Announcer';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** What the user once said of a table and what no longer holds, because its headings are others by now: it must not fall silent. */
export function LostCorrections({ corrections }: { readonly corrections: readonly TableCorrection[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  return (
    <>
      {corrections.map(({ sheet, signature }) => (
        <MessageBar key={JSON.stringify([sheet, signature])} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{t('recognised.lost', { sheet })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'forget', table: { sheet, signature } })}>
              {t('recognised.lost.forget')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      <Announcer text={corrections.map(({ sheet }) => t('recognised.lost', { sheet })).join(' ')} />
    </>
  );
}
