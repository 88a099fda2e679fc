import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the system asks for dark colours, followed while it changes. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
