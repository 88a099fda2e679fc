import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MissingInReport, MissingPart } from '../../../app/missingInReport';
import { quotedList } from '../../../i18n/quoted';
import { useTranslator } from '../../language/TranslatorContext';
import { Part } from '../Part';

/** Of what is missing: what the items lack, what the form lacks, and what the user writes on the sheet himself. */
const itemParts = ['unreported', 'no-lead', 'unknown-deadline'] as const satisfies readonly MissingPart[];
const formParts = ['parent', 'issuer', 'place', 'symbol', 'signatory', 'recipients'] as const satisfies readonly MissingPart[];
const freeParts = ['direction', 'plans'] as const satisfies readonly MissingPart[];

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  link: { fontSize: 'inherit' },
});

export interface MissingProps {
  readonly missing: readonly MissingInReport[];
  readonly onOpenProgress: () => void;
  readonly onOpenForm: () => void;
}

/** What a reader of the report would miss, and what to do about it. */
export function Missing({ missing, onOpenProgress, onOpenForm }: MissingProps) {
  const t = useTranslator();
  const styles = useStyles();
  if (missing.length === 0) return <div>{t('report.missing.none')}</div>;
  const counts = new Map(missing.map(({ part, count }) => [part, count]));
  const places = formParts.filter((part) => counts.has(part)).map((part) => t(`report.place.${part}`));
  const free = freeParts.filter((part) => counts.has(part)).map((part) => t(`report.section.${part}`));
  return (
    <Part title={t('report.missing')}>
      <ul className={styles.list}>
        {itemParts.map((part) => {
          const count = counts.get(part);
          return count === undefined ? null : (
            <li key={part}>
              {t(`report.missing.${part}`, { count })}{' '}
              {part === 'unreported' && (
                <Link as="button" inline className={styles.link} onClick={onOpenProgress}>
                  {t('behind.open')}
                </Link>
              )}
            </li>
          );
        })}
        {places.length > 0 && (
          <li>
            {t('report.missing.form', { places: places.join(', ') })}{' '}
            <Link as="button" inline className={styles.link} onClick={onOpenForm}>
              {t('report.missing.form.open')}
            </Link>
          </li>
        )}
        {free.length > 0 && <li>{t('report.missing.free', { parts: quotedList(free) })}</li>}
      </ul>
    </Part>
  );
}
