import { readMessage, writeMessage, type RibbonDeed } from '../app/ribbonNews';
import { openChannel } from './openChannel';

/** A pane answers within some milliseconds; nobody notices the rest of the wait. */
const answerWithin = 400;

/** Tells a pane that is open beside the same workbook what a ribbon command did. @param workbook null = it cannot be told from others @returns whether one has heard it */
export function tellPane(deed: RibbonDeed, workbook: string | null, id: string): Promise<boolean> {
  if (workbook === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (isHeard: boolean) => {
      clearTimeout(patience);
      channel.close();
      resolve(isHeard);
    };
    const channel = openChannel((text) => {
      const message = readMessage(text);
      if (message?.kind === 'heard' && message.id === id) end(true);
    });
    const patience = setTimeout(() => end(false), answerWithin);
    channel.post(writeMessage({ kind: 'done', id, workbook, deed }));
  });
}
