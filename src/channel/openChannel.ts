/** The way between the pages of the add-in that are open at the moment, whatever workbooks they belong to. */
export interface PageChannel {
  readonly post: (text: string) => void;
  readonly close: () => void;
}

const channelName = 'tro-ly-phu-luc.ribbon';

/**
 * Pane and ribbon functions are pages of one address in browsers of their own (no shared runtime: see the manifest), so they can speak to each other
 * only as two tabs can. BroadcastChannel is there in every WebView2 (Chromium 54 and later) and from Safari 15.4, so in all that we run in; where an
 * office has it switched off, a change of the local storage says the same. Whether Excel keeps both pages in one profile is Excel's own business:
 * where it does not, nobody answers, and everything is as if no pane were open.
 */
export function openChannel(onText: (text: string) => void): PageChannel {
  return typeof BroadcastChannel === 'function' ? overBroadcast(onText) : overStorage(onText);
}

function overBroadcast(onText: (text: string) => void): PageChannel {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onText(data);
  };
  return { post: (text) => channel.postMessage(text), close: () => channel.close() };
}

/** What is said is taken away again at once: others are told of it all the same, and nothing stays behind. */
function overStorage(onText: (text: string) => void): PageChannel {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === channelName && newValue !== null) onText(newValue);
  };
  window.addEventListener('storage', hear);
  return {
    post: (text) => {
      try {
        localStorage.setItem(channelName, text);
        localStorage.removeItem(channelName);
      } catch {
        // Storage that is closed to this page has no listeners either.
        return;
      }
    },
    close: () => window.removeEventListener('storage', hear),
  };
}
