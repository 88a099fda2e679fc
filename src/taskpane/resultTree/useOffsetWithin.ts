import { useLayoutEffect, useState } from 'react';

/** How far below the top of the scrolled content a list begins, in pixels; followed while what stands above it grows or shrinks. */
export function useOffsetWithin(scroller: HTMLElement | null, list: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!scroller || !list) return undefined;
    const measure = () => setOffset(Math.round(list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    const observer = new ResizeObserver(measure);
    for (const part of scroller.children) observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, [scroller, list]);
  return offset;
}
