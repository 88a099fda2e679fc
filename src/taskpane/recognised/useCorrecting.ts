import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Correcting {
  readonly isCorrecting: boolean;
  /** Where the button that opens the form stands; the button is marked `data-opener`. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly open: () => void;
  /** Closes the form; the keyboard goes back to what opened it. */
  readonly close: () => void;
}

/** Whether the form that puts a table right is open: it stands in the place of the button that opens it. */
export function useCorrecting(): Correcting {
  const [isCorrecting, setCorrecting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isReturning = useRef(false);
  useEffect(() => {
    if (isReturning.current && !isCorrecting) place.current?.querySelector<HTMLElement>('[data-opener]')?.focus();
    isReturning.current = isCorrecting;
  }, [isCorrecting]);
  return { isCorrecting, place, open: () => setCorrecting(true), close: () => setCorrecting(false) };
}
