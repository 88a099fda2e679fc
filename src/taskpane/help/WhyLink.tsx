import { Link } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import { useHelp } from './HelpContext';

/** The way from a finding to the reason of its rule. */
export function WhyLink({ ruleId }: { readonly ruleId: string }) {
  const t = useTranslator();
  const openHelp = useHelp();
  return (
    <Link as="button" inline onClick={() => openHelp(ruleId)}>
      {t('pane.why')}
    </Link>
  );
}
