import type { Fix } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { BeforeAfter } from './BeforeAfter';
import { ChangeList } from './ChangeList';
import { Choices } from './Choices';

export interface FixPreviewProps {
  readonly fix: Fix;
  /** Of a fix that lets choose; null = none yet. */
  readonly choice: number | null;
  readonly onChoose: (choice: number) => void;
}

/** A correction before it is made. */
export function FixPreview({ fix, choice, onChoose }: FixPreviewProps) {
  const t = useTranslator();
  switch (fix.kind) {
    case 'replace':
      return (
        <>
          <BeforeAfter before={fix.expected} after={fix.replacement} />
          {fix.number !== undefined && <div>{t('fix.number')}</div>}
        </>
      );
    case 'choose':
      return <Choices expected={fix.expected} replacements={fix.replacements} chosen={choice} onChoose={onChoose} />;
    case 'series':
      return <ChangeList changes={fix.changes} />;
  }
}
