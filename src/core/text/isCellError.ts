/** The errors that a formula can give (Microsoft, `Excel.ErrorCellValueType`), as a cell shows them. */
const errors: ReadonlySet<string> = new Set([
  '#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!',
  '#TIMEOUT!', '#GETTING_DATA',
]);

/** Whether a cell shows an error in the place of what its formula should give. */
export function isCellError(text: string): boolean {
  return errors.has(text);
}
