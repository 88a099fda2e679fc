import type { ReactElement } from 'react';
import type { Words } from '../words';
import type { Notice } from './Notice';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly t: Words;
  readonly onClose: () => void;
}

/** The line under the top bar. Errors are read out at once, the rest when the reader is free. */
export function NoticeBar({ notice, t, onClose }: NoticeBarProps): ReactElement {
  const isUrgent = notice?.kind === 'error' || notice?.kind === 'question';
  return (
    <div role={isUrgent ? 'alert' : 'status'} className={notice ? `notice notice-${notice.kind}` : 'notice-none'}>
      {notice && <span className="notice-text">{notice.text}</span>}
      {notice?.kind === 'question' && (
        <>
          <button type="button" className="button-main" onClick={notice.onGo}>
            {notice.go}
          </button>
          <button type="button" onClick={onClose}>
            {notice.stop}
          </button>
        </>
      )}
      {notice && (notice.kind === 'success' || notice.kind === 'error') && (
        <button type="button" className="button-bare" aria-label={t('workbench.close')} title={t('workbench.close')} onClick={onClose}>
          ✕
        </button>
      )}
    </div>
  );
}
