import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** True for an expression (without its `=`) that Excel would take; names and functions need not exist. */
export function isFormulaSyntax(expression: string): boolean {
  try {
    parse(tokenize(expression));
    return true;
  } catch {
    return false;
  }
}
