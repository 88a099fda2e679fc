import { failures } from './failures';
import { pane } from './pane';
import { verdicts } from './verdicts';

export const en = { ...pane, ...failures, ...verdicts } as const;
