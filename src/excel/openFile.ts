/** Opens an .xlsx file in a window of its own; the user saves it where he likes. One request. */
export async function openFile(_context: Excel.RequestContext, _bytes: Uint8Array): Promise<void> {
  throw new Error('not written yet');
}
