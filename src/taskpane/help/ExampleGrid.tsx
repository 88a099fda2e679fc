import { makeStyles, tokens } from '@fluentui/react-components';
import { exampleHeads, type ExampleCell, type ExampleColumn, type ExampleTable } from '../../app/ruleHelp';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
  cell: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'left', verticalAlign: 'top', overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  missing: { color: tokens.colorNeutralForeground3 },
});

export interface ExampleGridProps {
  readonly table: ExampleTable;
  readonly is: 'wrong' | 'right';
}

/** Columns that some row of the example fills, as many as there are. */
function columnsOf({ rows }: ExampleTable): readonly ExampleColumn[] {
  return (Object.keys(exampleHeads) as ExampleColumn[]).filter((column) => rows.some((row) => row[column] !== undefined));
}

function shownAs(cell: ExampleCell): string {
  return typeof cell === 'object' ? cell.shown : typeof cell === 'number' ? cell.toLocaleString('vi') : String(cell);
}

/** A few cells of a table, as a sheet shows them. */
export function ExampleGrid({ table, is }: ExampleGridProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { sheet, rows, heads, isUnread = false } = table;
  const columns = columnsOf(table);
  const caption = sheet === undefined ? t(`help.${is}`) : t(`help.${is}.sheet`, { sheet });
  if (columns.length === 0) {
    return (
      <div className={styles.table}>
        <div className={styles.caption}>{caption}</div>
        <span className={styles.missing}>{t(isUnread ? 'help.unread' : 'help.noRow')}</span>
      </div>
    );
  }
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" lang="vi" className={`${styles.cell} ${styles.head}`}>
              {heads?.[column] ?? exampleHeads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column) => {
              const text = shownAs(row[column] ?? '');
              return (
                <td key={column} className={styles.cell} {...(text === '' ? {} : { lang: 'vi' })}>
                  {text === '' ? <span className={styles.missing}>{t('help.empty')}</span> : text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
