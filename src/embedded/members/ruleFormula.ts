import { textOf } from '../host/arguments';
import { refuse } from '../host/HostFailure';
import { isFormulaSyntax } from '../host/isFormulaSyntax';

/** A formula as the API gives it (`=A1>0`) for the file, which leaves out the `=`. @throws HostFailure InvalidArgument */
export function ruleFormula(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  const expression = text.startsWith('=') ? text.slice(1) : text;
  return isFormulaSyntax(expression) ? expression : refuse('InvalidArgument');
}
