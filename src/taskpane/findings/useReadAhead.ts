import { useEffect } from 'react';
import type { Finding } from '../../core/model/finding';

/** So many at a time take a few milliseconds. */
const slice = 250;

/** Has the texts of all findings made before anybody searches, a few at a time: all at once, those of ten thousand would hold up the first letter typed. */
export function useReadAhead(findings: readonly Finding[], textOf: (finding: Finding) => string): void {
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const readOn = () => {
      for (const finding of findings.slice(next, next + slice)) textOf(finding);
      next += slice;
      timer = next < findings.length ? setTimeout(readOn) : null;
    };
    // A short list is read when it is asked for.
    if (findings.length > slice) timer = setTimeout(readOn);
    return () => {
      if (timer !== null) clearTimeout(timer);
    };
  }, [findings, textOf]);
}
