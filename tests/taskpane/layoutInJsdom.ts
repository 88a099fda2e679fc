/** jsdom lays nothing out: gives every element a height, so that virtual lists find room for lines, and the observers that browsers have. */
const lineHeight = 50;
const viewHeight = 600;

class StillObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

export function layoutInJsdom(): void {
  globalThis.ResizeObserver = StillObserver;
  const heightOf = (element: HTMLElement) => (element.getAttribute('role') === 'treeitem' ? lineHeight : viewHeight);
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get(this: HTMLElement) { return heightOf(this); } },
    clientHeight: { configurable: true, get(this: HTMLElement) { return heightOf(this); } },
    clientWidth: { configurable: true, get: () => 320 },
  });
  Element.prototype.scrollTo = () => undefined;
}
