import { makeStyles, tokens } from '@fluentui/react-components';
import { BusyJob } from '../busy/BusyJob';
import { NoticeBar } from '../notices/NoticeBar';
import { wayBack } from '../notices/wayBack';
import { OutdatedBar } from '../outdated/OutdatedBar';
import { outdatedSentence } from '../outdated/outdatedSentence';
import type { PaneModel } from '../state/usePane';

const useStyles = makeStyles({
  // Above what scrolls: news must be seen wherever the user is in the list.
  news: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, flexShrink: 0, maxHeight: '60%', overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

export interface NewsProps {
  readonly pane: PaneModel;
  /** Brings what the open tab shows up to date. */
  readonly onRenew: () => void;
  /** Gives the keyboard a place that stays: the buttons of the news vanish with them. */
  readonly onLeave: () => void;
}

/** The job under way, how the last one ended, and what has gone out of date. */
export function News({ pane: { state, tab, period, deeds, request, stop, closeNotices }, onRenew, onLeave }: NewsProps) {
  const styles = useStyles();
  const { busyWith, notices, made } = state;
  const { isBusy, perform } = deeds;
  const outdated = outdatedSentence(state, tab);
  if (busyWith === null && notices.length === 0 && outdated === null) return null;
  // Without this the keyboard would be thrown to the top of Excel's window.
  const leaving = <Args extends readonly unknown[]>(act: (...args: Args) => void) => (...args: Args) => {
    onLeave();
    act(...args);
  };
  return (
    <div className={styles.news}>
      <BusyJob state={state} onStop={leaving(stop)} />
      {notices.map((notice) => {
        const back = wayBack(notice, made);
        return <NoticeBar key={notice.kind} notice={notice} isBusy={isBusy} onRetry={leaving(request)} onUndo={back && leaving(() => perform(back))} onGoOn={leaving(perform)} onClose={leaving(closeNotices)} />;
      })}
      {outdated !== null && <OutdatedBar sentence={outdated} tab={tab} canRenew={period.asOf !== null} onRenew={leaving(onRenew)} />}
    </div>
  );
}
