import { createLegendReader } from '../core/progress/colours/legend';
import { legendWords } from '../data/legendWords';

/** Tells the lines of our legends from other texts. */
export const isLegendText = createLegendReader(legendWords);
