import { failures } from './failures';
import { pane } from './pane';
import { verdicts } from './verdicts';

export const vi = { ...pane, ...failures, ...verdicts } as const;
