import { BadInput } from '../BadInput';
import { say } from '../words';
import type { BundledPackage } from './listPackages';

/** What may be given away with the add-in. Microsoft's terms stand for office.js alone, which they let an office copy for its own add-ins. */
const accepted: readonly string[] = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const isAccepted = ({ name, licence }: BundledPackage) => accepted.includes(licence) || (licence === 'Microsoft' && name === '@microsoft/office-js');

/**
 * The page of licences: a list, then each text once with the packages it holds for.
 * @throws BadInput where a licence is not on the list of those accepted, or its text is missing
 */
export function writeLicences(own: string, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const bundled of packages) {
    const { name, version, licence, text } = bundled;
    if (!isAccepted(bundled)) throw new BadInput(say('package.licence-unknown', { name, licence }));
    if (text === null) throw new BadInput(say('package.licence-text-missing', { name }));
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = [...byText].map(([text, names]) => `${'='.repeat(80)}\n${names.join('\n')}\n\n${text}`);
  return `${['TRỢ LÝ PHỤ LỤC\n', own.trim(), '\nTHƯ VIỆN ĐI KÈM\n', ...list, '', ...texts].join('\n')}\n`;
}
