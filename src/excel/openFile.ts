/** Letters are made from so many bytes at a time: the arguments of one call are put on the stack. A multiple of 3, so that no piece is padded. */
const bytesAtOnce = 24_576;

/**
 * Opens an .xlsx file in a window of its own; the user saves it where he likes. One request, of a batch of its own: how it is opened differs
 * between Excel on the web and elsewhere, and only this call of the client library knows both ways.
 */
export async function openFile(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(toBase64(bytes));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce) text += btoa(String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce)));
  return text;
}
