import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { samples } from '../samples';
import type { SessionState, WorkbenchSession } from '../session/WorkbenchSession';
import type { Words } from '../words';
import { NoticeBar } from './NoticeBar';
import { paneWidth, Splitter } from './Splitter';
import { TopBar } from './TopBar';
import { useDroppedFile } from './useDroppedFile';

interface WorkbenchProps {
  readonly t: Words;
  /** Puts the grid into its place on the page and begins the session around it. */
  readonly begin: (gridPlace: HTMLElement) => WorkbenchSession;
}

const noSession: SessionState = { fileName: '', sample: samples[0], notice: null, opened: 0 };

/** The whole page: the workbook to the left, the pane as it stands in Excel to the right. */
export function Workbench({ t, begin }: WorkbenchProps): ReactElement {
  const gridPlace = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<WorkbenchSession | null>(null);
  const [width, setWidth] = useState<number>(paneWidth.first);
  const { fileName, sample, notice, opened } = useSyncExternalStore(session?.subscribe ?? neverChanges, session?.state ?? (() => noSession));
  const isDropping = useDroppedFile((file) => session?.openFile(file));

  useEffect(() => {
    if (!gridPlace.current) return;
    const begun = begin(gridPlace.current);
    setSession(begun);
    begun.openSample(samples[0]);
  }, [begin]);

  return (
    <>
      <TopBar
        t={t}
        fileName={fileName}
        sample={sample}
        isBusy={notice?.kind === 'busy'}
        onOpenFile={(file) => session?.openFile(file)}
        onOpenSample={(name) => session?.openSample(name)}
        onSave={() => session?.save()}
        onRibbon={(name) => session?.pressRibbon(name)}
      />
      <NoticeBar notice={notice} t={t} onClose={() => session?.closeNotice()} />
      <main className="desk">
        <section ref={gridPlace} className="grid" aria-label={t('workbench.grid')} />
        <Splitter label={t('workbench.splitter')} width={width} onChange={setWidth} />
        {/* A pane belongs to one workbook: another workbook gets a pane of its own. */}
        {opened > 0 ? (
          <iframe key={opened} className="pane" title={t('workbench.pane')} src="pane/taskpane.html" style={{ width }} />
        ) : (
          <div className="pane" style={{ width }} />
        )}
      </main>
      <footer className="privacy">{t('workbench.privacy')}</footer>
      {isDropping && <div className="drop-here">{t('workbench.drop')}</div>}
    </>
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
