import { useEffect, useEffectEvent } from 'react';
import type { RibbonDeed } from '../../app/ribbonNews';

/** Hears of what is done by the ribbon's buttons while the pane is open. */
export function useRibbonDeeds(onDeed: (deed: RibbonDeed) => void): void {
  const hear = useEffectEvent(onDeed);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    const listen = async () => {
      const { listenToRibbon } = await import(/* webpackChunkName: "ribbon" */ './listenToRibbon');
      if (!isOver) stop = listenToRibbon((deed) => hear(deed));
    };
    // A pane that cannot listen works as if no button had been pressed: what it shows can be renewed at any time.
    listen().catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
}
