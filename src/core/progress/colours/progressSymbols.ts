import type { ProgressLook } from '../../model/edit';

/** A sign of its own shape beside each colour: for those who tell colours apart badly, and for print in black and white. */
export const progressSymbols: Readonly<Record<ProgressLook, string>> = { lagging: '▼', slow: '◆', onTrack: '●', pending: '○' };

/** From the gravest; the order of the legend. */
export const progressLooks: readonly ProgressLook[] = ['lagging', 'slow', 'onTrack', 'pending'];
