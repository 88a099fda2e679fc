/** What the page tells the user; one at a time. A question stays until it is answered. */
export type Notice =
  | { readonly kind: 'busy' | 'success' | 'error'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string; readonly go: string; readonly stop: string; readonly onGo: () => void };
