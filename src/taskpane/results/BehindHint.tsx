import { Link } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';

export interface BehindHintProps {
  readonly count: number;
  readonly onOpen: () => void;
}

/** How much lags or is overdue, and the way to it. */
export function BehindHint({ count, onOpen }: BehindHintProps) {
  const t = useTranslator();
  return (
    <div>
      {t('behind.hint', { count })}{' '}
      <Link as="button" inline onClick={onOpen}>
        {t('behind.open')}
      </Link>
    </div>
  );
}
