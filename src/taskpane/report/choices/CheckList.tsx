import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CheckEntry<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

export interface CheckListProps<Id extends string> {
  readonly title: string;
  readonly isTitleShown?: boolean;
  readonly entries: readonly CheckEntry<Id>[];
  /** Ids that are not wanted; those of entries that are not listed stay among them. */
  readonly leftOut: readonly Id[];
  /** Given where one entry must stay: what is said when only one is left. */
  readonly hintOfLast?: string;
  readonly onChange: (leftOut: readonly Id[]) => void;
}

/** Several things to be had or left out. */
export function CheckList<Id extends string>({ title, isTitleShown = true, entries, leftOut, hintOfLast, onChange }: CheckListProps<Id>) {
  const styles = useStyles();
  const titleId = useId();
  const wanted = entries.filter(({ id }) => !leftOut.includes(id));
  const mustStay = hintOfLast !== undefined && wanted.length === 1 ? wanted[0]?.id : undefined;
  const turn = (id: Id, isWanted: boolean) => onChange(isWanted ? leftOut.filter((each) => each !== id) : [...leftOut, id]);
  return (
    <div role="group" {...(isTitleShown ? { 'aria-labelledby': titleId } : { 'aria-label': title })} className={styles.group}>
      {isTitleShown && <div id={titleId}>{title}</div>}
      {entries.map(({ id, text }) => (
        <Checkbox key={id} label={text} checked={!leftOut.includes(id)} disabled={id === mustStay} onChange={(_event, { checked }) => turn(id, checked === true)} />
      ))}
      {mustStay !== undefined && <div className={styles.hint}>{hintOfLast}</div>}
    </div>
  );
}
