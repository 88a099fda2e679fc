import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Only a change of the text is read out: this one is not heard. */
const unheard = '\u00a0';

export interface AnnouncerProps {
  readonly text: string;
  /** What the text tells of: of something else the same words are read again. */
  readonly of?: unknown;
}

/** Tells screen readers what has changed; best always in the page, because only a change inside a live region is read out. */
export function Announcer({ text, of }: AnnouncerProps) {
  const styles = useStyles();
  const region = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState({ of, isAgain: false });
  if (told.of !== of) setTold({ of, isAgain: !told.isAgain });
  const words = text === '' || !told.isAgain ? text : `${text}${unheard}`;
  // Written once the region is in the page: what a region is born with is not read.
  useEffect(() => {
    if (region.current) region.current.textContent = words;
  }, [words]);
  return <div ref={region} role="status" aria-live="polite" className={styles.hidden} />;
}
