import { useEffect, type RefObject } from 'react';

/** Tells the height of an element in pixels whenever it changes, and 0 when the element goes. */
export function useHeightOf(element: RefObject<HTMLElement | null>, onHeight: (pixels: number) => void): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => onHeight(current.offsetHeight));
    observer.observe(current);
    return () => {
      observer.disconnect();
      onHeight(0);
    };
  }, [element, onHeight]);
}
