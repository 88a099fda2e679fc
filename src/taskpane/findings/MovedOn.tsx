import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { findingSentence } from '../../i18n/describeFinding';
import { useTranslator } from '../language/TranslatorContext';
import { placeName } from './findingWords';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Reads out which finding has taken the place of the one that was put right: the keyboard stays where it is, so that nothing else would tell. */
export function MovedOn({ to }: { readonly to: Finding | null }) {
  const t = useTranslator();
  return (
    <div aria-live="polite" className={useStyles().hidden}>
      {to && t('findings.next', { place: placeName(to.at), sentence: findingSentence(to, t) })}
    </div>
  );
}
