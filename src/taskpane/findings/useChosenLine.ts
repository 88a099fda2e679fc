import { useCallback, useState } from 'react';
import type { Finding } from '../../core/model/finding';
import { nextSurvivor } from '../resultTree/nextSurvivor';
import type { ListedLine } from './findingNodes';

export interface ChosenLineState {
  readonly chosenKey: string | null;
  readonly chosen: ListedLine | undefined;
  /** The finding that took the place of one that a check no longer found; null when the user chose since. */
  readonly movedOnTo: Finding | null;
  readonly choose: (key: string | null) => void;
}

interface Remembered extends Pick<ChosenLineState, 'movedOnTo'> {
  readonly key: string | null;
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, ListedLine>;
}

/**
 * The line whose details are open. Where a check no longer finds it, the next one takes its place, so that a clerk can go on from one to the
 * next. After a whole group nothing is chosen: one more press of the same key must not correct another group unseen.
 * @param findings of the latest check
 */
export function useChosenLine(findings: readonly Finding[], lines: ReadonlyMap<string, ListedLine>): ChosenLineState {
  const [state, setState] = useState<Remembered>({ key: null, findings, lines, movedOnTo: null });
  if (state.lines !== lines) {
    const { key } = state;
    const gone = key !== null && state.findings !== findings && !lines.has(key) ? state.lines.get(key) : undefined;
    if (key === null || gone === undefined) {
      setState({ ...state, findings, lines });
    } else {
      const next = gone.kind === 'finding' ? nextSurvivor([...state.lines.keys()], key, (each) => lines.get(each)?.kind === 'finding') : null;
      const line = next === null ? undefined : lines.get(next);
      setState({ key: next, findings, lines, movedOnTo: line?.kind === 'finding' ? line.finding : null });
    }
  }
  const choose = useCallback((key: string | null) => setState((before) => ({ ...before, key, movedOnTo: null })), []);
  return {
    chosenKey: state.key,
    chosen: state.key === null ? undefined : lines.get(state.key),
    movedOnTo: state.movedOnTo,
    choose,
  };
}
