import Fuse from 'fuse.js';
import { createAgencyMatcher } from '../../src/core/agencies/createAgencyMatcher';
import { readAgencies } from '../../src/core/agencies/readAgencies';
import { foldText } from '../../src/core/text/foldText';
import { builtInDirectory, directoryRules } from '../../src/data/agencyDirectory';
import { generateAgencyCells, type AgencyCellSample } from './generateAgencyCells';

/**
 * Whom 20,000 different cells name (or as many as the first argument says), half of them misspelt: our reader beside Fuse.js 7 over the same
 * names, in the same process and with the index made beforehand for both. A hit is the right agency first: taken, or first on offer.
 */
const cellCount = Number(process.argv[2] ?? 20_000);
const leastTimesAsFast = 20;
/** Fuse.js needs minutes for a run; its time hardly varies, so that one run says enough. */
const runs = { own: 5, fuse: 1 };

type Finder = (text: string) => string | undefined;

function ours(): Finder {
  const matcher = createAgencyMatcher(builtInDirectory, directoryRules);
  return (text) => {
    const [mention] = readAgencies(text, matcher);
    return mention?.agencyId ?? mention?.candidates[0]?.agencyId;
  };
}

/**
 * Fuse.js is given folded names and folded cells, which `ignoreDiacritics` would not do for đ and "&", each name once, and its own defaults:
 * measured on these cells they find more than a narrower threshold or `ignoreLocation`.
 */
function fuse(): Finder {
  const names = builtInDirectory.flatMap(({ id, name, aliases, formerNames }) =>
    [...new Set([name, ...aliases, ...formerNames.map((former) => former.name)].map(foldText))].map((key) => ({ id, key })),
  );
  const index = new Fuse(names, { keys: ['key'] });
  return (text) => index.search(foldText(text), { limit: 1 })[0]?.item.id;
}

interface Run {
  readonly milliseconds: number;
  readonly hits: number;
}

function run(makeFinder: () => Finder, cells: readonly AgencyCellSample[]): Run {
  const find = makeFinder();
  const start = performance.now();
  const hits = cells.filter(({ text, agencyId }) => find(text) === agencyId).length;
  return { milliseconds: performance.now() - start, hits };
}

function measure(title: string, makeFinder: () => Finder, times: number): Run {
  const measured = Array.from({ length: times }, () => run(makeFinder, cells)).sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds, hits } = measured[Math.floor(times / 2)] ?? { milliseconds: NaN, hits: NaN };
  console.log(`agencies ${title.padEnd(21)} ${`${milliseconds.toFixed(0)} ms`.padStart(16)}${`${((100 * hits) / cells.length).toFixed(1)} % right`.padStart(16)}`);
  return { milliseconds, hits };
}

const cells = generateAgencyCells(builtInDirectory, cellCount);
const own = measure('readAgencies', ours, runs.own);
const other = measure('Fuse.js 7', fuse, runs.fuse);
const timesAsFast = other.milliseconds / own.milliseconds;
console.log(`agencies ${timesAsFast.toFixed(0)} times as fast as Fuse.js (at least ${leastTimesAsFast}), ${own.hits} of ${cells.length} right beside ${other.hits}`);
process.exitCode = timesAsFast >= leastTimesAsFast && own.hits >= other.hits ? 0 : 1;
