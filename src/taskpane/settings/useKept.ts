import { useCallback, useState } from 'react';
import { asFailure } from '../../app/asFailure';
import type { WorkbookFailure } from '../../app/ports';

export interface Kept<Choices extends object> {
  /** What was changed here, kept or not. */
  readonly own: Partial<Choices>;
  readonly change: (change: Partial<Choices>) => void;
  /** How often changes were kept in the workbook. */
  readonly saved: number;
  /** Why some of what is on screen is not kept in the workbook. */
  readonly failure: WorkbookFailure | null;
  readonly retry: () => void;
}

/** What could not be kept. Changes reach the workbook in turn, so that what is told last of a choice counts. */
interface Unkept {
  readonly names: ReadonlySet<string>;
  readonly failure: WorkbookFailure;
}

/** Choices as they are changed here; each change is kept in the workbook, and takes along those that could not be kept before. */
export function useKept<Choices extends object>(keep: (change: Partial<Choices>) => Promise<void>): Kept<Choices> {
  const [own, setOwn] = useState<Partial<Choices>>({});
  const [saved, setSaved] = useState(0);
  const [unkept, setUnkept] = useState<Unkept | null>(null);

  const attempt = useCallback(
    (sent: Partial<Choices>) => {
      keep(sent).then(
        () => {
          setUnkept((before) => before && without(before, Object.keys(sent)));
          setSaved((times) => times + 1);
        },
        (error: unknown) => setUnkept((before) => ({ names: new Set([...(before?.names ?? []), ...Object.keys(sent)]), failure: asFailure(error) })),
      );
    },
    [keep],
  );
  const left = (): Partial<Choices> => Object.fromEntries(Object.entries(own).filter(([name]) => unkept?.names.has(name))) as Partial<Choices>;
  const change = (changed: Partial<Choices>) => {
    setOwn((before) => ({ ...before, ...changed }));
    attempt({ ...left(), ...changed });
  };
  return { own, change, saved, failure: unkept?.failure ?? null, retry: () => attempt(left()) };
}

function without({ names, failure }: Unkept, kept: readonly string[]): Unkept | null {
  const left = new Set([...names].filter((name) => !kept.includes(name)));
  return left.size > 0 ? { names: left, failure } : null;
}
