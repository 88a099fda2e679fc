import { WorkbookFailure } from '../app/ports';
import { excelCodeOf } from './toFailure';

/** Letters are made from so many bytes at a time: the arguments of one call are put on the stack. A multiple of 3, so that no piece is padded. */
const bytesAtOnce = 24_576;

/**
 * Opens an .xlsx file in a window of its own; the user saves it where he likes. One request, of a batch of its own: how it is opened differs
 * between Excel on the web and elsewhere, and only this call of the client library knows both ways.
 * @throws WorkbookFailure `file-too-large` above 5 MB of base64 in Excel on the web
 */
export async function openFile(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw excelCodeOf(error) === 'RequestPayloadSizeLimitExceeded' ? new WorkbookFailure('file-too-large', `${bytes.length} bytes`) : error;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce) text += btoa(String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce)));
  return text;
}
