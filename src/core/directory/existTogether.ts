import type { Agency } from '../model/agency';

/** Whether there is a day on which both exist; a day that nobody named counts as long ago or far ahead. */
export function existTogether(a: Agency, b: Agency): boolean {
  const endsBefore = ({ validTo }: Agency, { validFrom }: Agency) => validTo !== undefined && validFrom !== undefined && validTo < validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
