import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { SeverityMark } from '../severity/SeverityMark';
import type { FindingGroup } from './groupFindings';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  chevron: { fontSize: '16px', marginTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export interface FindingGroupHeadProps {
  readonly group: FindingGroup;
  /** What it is called, and how many it holds. */
  readonly title: string;
  readonly isOpen: boolean;
}

/** The head of a group: how grave, what kind of finding or which sheet, how many. */
export function FindingGroupHead({ group: { by, severity }, title, isOpen }: FindingGroupHeadProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.head}>
      <Chevron className={styles.chevron} aria-hidden />
      <div>
        {by === 'rule' && <SeverityMark severity={severity} />} <span className={styles.title}>{title}</span>
      </div>
    </div>
  );
}
