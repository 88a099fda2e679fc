import { BadInput } from '../BadInput';
import { say, type WordKey } from '../words';

const refusals: readonly (readonly [(url: URL) => boolean, WordKey])[] = [
  [({ protocol }) => protocol !== 'https:', 'package.address-not-https'],
  [({ href }) => /[?#]/.test(href), 'package.address-with-query'],
  [({ username, password }) => username !== '' || password !== '', 'package.address-with-account'],
  [({ pathname }) => /\.(?:html?|aspx?|xml)\/?$/i.test(pathname), 'package.address-of-page'],
  [({ hostname }) => /^(?:localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname), 'package.address-own-machine'],
  [({ hostname }) => /(?:^|\.)(?:microsoft|office)\.com$/.test(hostname), 'package.address-of-microsoft'],
  [({ pathname }) => !/^(?:\/[\w.~-]+)*\/*$/.test(pathname), 'package.address-with-marks'],
];

/**
 * The address under which an office serves the add-in, as browsers write it, with one slash at its end.
 * @throws BadInput that says what is wrong with it
 */
export function readAddress(written: string | undefined): string {
  const address = (written ?? '').trim();
  if (address === '') throw new BadInput(say('package.address-missing'));
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw new BadInput(say('package.address-unreadable', { address }));
  const refusal = refusals.find(([isWrong]) => isWrong(url));
  if (refusal !== undefined) throw new BadInput(say(refusal[1], { address }));
  return url.href.replace(/\/*$/, '/');
}
