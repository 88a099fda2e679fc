import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import type { Finding } from '../../core/model/finding';
import type { Ignoring } from '../../core/model/review';
import { ignoringOf } from '../../core/review/ignoringOf';
import { useDeeds } from '../deeds/DeedsContext';
import { shortened } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  choice: { textAlign: 'left', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

export interface IgnoreChoicesProps {
  readonly finding: Finding;
  readonly appendices: readonly Appendix[];
}

/** The ways not to see a finding again; none is offered that could not be taken back. */
export function IgnoreChoices({ finding, appendices }: IgnoreChoicesProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const { ruleId, subject, at } = finding;
  const ignore = (scope: Ignoring['scope']) => () => perform({ kind: 'review', change: { kind: 'ignore', ignoring: ignoringOf(finding, scope, appendices) } });
  const choices = [
    { label: at.row0 === null ? t('ignore.sheet') : t('ignore.cell'), onClick: ignore('cell') },
    ...(subject === '' ? [] : [{ label: t('ignore.text', { text: shortened(subject) }), onClick: ignore('text') }]),
    { label: t('ignore.rule'), onClick: () => perform({ kind: 'review', change: { kind: 'switchOff', ruleId } }) },
  ];
  return (
    <div role="group" aria-label={t('ignore.open')} className={styles.choices}>
      {choices.map(({ label, onClick }) => (
        <Button key={label} className={styles.choice} size="small" disabledFocusable={isBusy} onClick={onClick}>
          {label}
        </Button>
      ))}
    </div>
  );
}
