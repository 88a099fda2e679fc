import type { Words } from '../words';

/** Shows a page of the add-in in a small window, as Excel does for the functions of the ribbon. Resolves when the user has closed it. */
export function openWindow(address: string, t: Words): Promise<void> {
  const small = document.createElement('dialog');
  small.className = 'small-window';
  small.setAttribute('aria-label', t('workbench.window'));
  const page = document.createElement('iframe');
  page.title = t('workbench.window');
  page.src = address;
  const close = document.createElement('button');
  close.textContent = t('workbench.window.close');
  close.addEventListener('click', () => small.close());
  small.append(close, page);
  document.body.append(small);
  small.showModal();
  return new Promise((resolve) => {
    small.addEventListener('close', () => {
      small.remove();
      resolve();
    });
  });
}
