import { refuse } from './HostFailure';

/** @throws HostFailure InvalidArgument */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument');
}

/** @throws HostFailure InvalidArgument */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument');
}

/** @throws HostFailure InvalidArgument */
export function wholeNumberOf(value: unknown): number {
  const number = numberOf(value);
  return Number.isInteger(number) ? number : refuse('InvalidArgument');
}

/** @throws HostFailure InvalidArgument */
export function truthOf(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('InvalidArgument');
}

/** @throws HostFailure InvalidArgument */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : refuse('InvalidArgument');
}

/** One of the values of an enumeration of the API. @throws HostFailure InvalidArgument */
export function choiceOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === value) ?? refuse('InvalidArgument');
}
