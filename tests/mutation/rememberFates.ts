import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Baseline } from './messages';
import type { Fate, Mutant } from './Mutant';

/** Fates found before, so that a run that was broken off goes on, and one after a small change is short. */
export interface FateMemory {
  recall(mutant: Mutant): Fate | undefined;
  note(mutant: Mutant, fate: Fate): void;
  save(): void;
}

interface Remembered {
  readonly key: string;
  readonly fates: Record<string, Fate>;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

/** What the fate of a file's mutants depends on: all that the tests that need it are made of, the data they read, and the way of mutating. */
function keyOf(file: string, { testFiles }: Baseline, always: readonly string[]): string {
  const hash = createHash('sha256');
  const reached = new Set(testFiles.filter((one) => one.reached.includes(file)).flatMap((one) => one.reached));
  for (const one of [...[...reached].sort(), ...always]) hash.update(one).update(readFileSync(one));
  return hash.digest('hex');
}

function readMemory(place: string): Record<string, Remembered> {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Record<string, Remembered>;
  } catch {
    return {};
  }
}

function nameOf({ start, end, text }: Mutant): string {
  return `${start} ${end} ${text}`;
}

export function rememberFates(root: string, folder: string, files: readonly string[], baseline: Baseline): FateMemory {
  const place = path.join(root, 'node_modules/.cache/mutation', `${folder.replaceAll('/', '-')}.json`);
  const always = [...filesIn(path.join(root, 'tests/mutation')), ...filesIn(path.join(root, 'tests/fixtures'))];
  const before = readMemory(place);
  const now = Object.fromEntries(
    files.map((file): [string, Remembered] => {
      const key = keyOf(file, baseline, always);
      return [file, before[file]?.key === key ? before[file] : { key, fates: {} }];
    }),
  );
  return {
    recall: (mutant) => now[mutant.file]?.fates[nameOf(mutant)],
    note(mutant, fate) {
      const known = now[mutant.file];
      if (known) known.fates[nameOf(mutant)] = fate;
    },
    save() {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify({ ...before, ...now }));
    },
  };
}
