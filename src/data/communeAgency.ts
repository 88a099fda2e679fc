import type { Agency, FormerName } from '../core/model/agency';
import { foldText } from '../core/text/foldText';

/** A commune or ward as the list of them has it: all else follows from its name. */
export interface Commune {
  /** "Ủy ban nhân dân xã Trường Long". */
  readonly name: string;
  readonly formerNames: readonly FormerName[];
}

const units = [
  { noun: 'phường', heading: 'Phường', letter: 'P.' },
  { noun: 'xã', heading: 'Xã', letter: 'X.' },
] as const;
const committee = 'Ủy ban nhân dân ';

/** The committee of a commune as an entry of the directory, under every name that people write. @throws RangeError where the name is of neither a commune nor a ward */
export function communeAgency({ name, formerNames }: Commune): Agency {
  const unit = units.find(({ noun }) => name.startsWith(`${committee}${noun} `));
  if (!unit) throw new RangeError(`no commune: ${name}`);
  const { noun, heading, letter } = unit;
  const own = name.slice(committee.length + noun.length + 1);
  return {
    id: foldText(`${noun} ${own}`).replaceAll(' ', '-'),
    name,
    kind: foldText(noun),
    aliases: [`UBND ${noun} ${own}`, `${heading} ${own}`, `UBND ${letter} ${own}`, `${letter} ${own}`, `${letter}${own}`],
    formerNames,
    memberKinds: [],
  };
}
