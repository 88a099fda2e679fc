import { readMessage, writeMessage, type RibbonDeed } from '../app/ribbonNews';
import { openChannel } from './openChannel';

/**
 * Hears what ribbon commands did to the workbook of this page, and says that it has. A pane that is out of sight hears too, but does not say so:
 * what it shows nobody would see.
 * @param workbookKey which workbook this page works on at the moment
 * @returns how to stop
 */
export function hearRibbon(workbookKey: () => Promise<string | null>, onDeed: (deed: RibbonDeed) => void): () => void {
  const hear = async (text: string) => {
    const message = readMessage(text);
    if (message?.kind !== 'done' || message.workbook !== (await workbookKey())) return;
    if (document.visibilityState !== 'hidden') channel.post(writeMessage({ kind: 'heard', id: message.id }));
    onDeed(message.deed);
  };
  const channel = openChannel((text) => void hear(text));
  return channel.close;
}
