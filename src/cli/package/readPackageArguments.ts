import { parseArgs } from 'node:util';
import { BadInput } from '../BadInput';
import { say } from '../words';
import { readAddress } from './readAddress';

export interface PackageArguments {
  /** https, with a slash at its end. */
  readonly address: string;
  /** No address but the office's own is in the package. */
  readonly offline: boolean;
  /** Folder that the package is written to. */
  readonly out: string;
}

/**
 * Reads `--address`, else the variable ADDIN_ADDRESS; `--offline`; `--out`, else `dist/package`.
 * @throws BadInput in one sentence
 */
export function readPackageArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): PackageArguments {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: { address: { type: 'string' }, offline: { type: 'boolean' }, out: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const written = token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : '--';
    if (token.kind !== 'option' || !['address', 'offline', 'out'].includes(token.name)) throw new BadInput(`${say('package.unknown-option', { option: written })} ${say('package.usage')}`);
    if (token.name !== 'offline' && (token.value === undefined || token.value === '')) throw new BadInput(say('package.option-without-value', { option: written }));
  }
  const textOf = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  return { address: readAddress(textOf(values.address) ?? environment.ADDIN_ADDRESS), offline: values.offline === true, out: textOf(values.out) ?? 'dist/package' };
}
