import { fingerprintOf } from '../core/text/fingerprintOf';

/**
 * Which workbook this page works on, told alike by the pane and by the ribbon functions: a short form of the address where it is stored, which
 * says nothing to anybody else. null for one that was never saved: two of these may both be called "Book1", and nothing tells them apart that
 * would not have to be written into them. Excel is asked each time, because the address that a page is given at its start does not follow a
 * "Save as" (github.com/OfficeDev/office-js, issue 1507); it fails for a new workbook (issue 3509).
 */
export async function workbookKey(): Promise<string | null> {
  const address = (await addressNow()) || addressAtStart();
  return address === '' ? null : fingerprintOf([address.toLowerCase()]);
}

function addressAtStart(): string {
  const { url } = Office.context.document as { readonly url?: string | null };
  return url ?? '';
}

function addressNow(): Promise<string> {
  return new Promise((resolve) => {
    Office.context.document.getFilePropertiesAsync(({ status, value }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value.url : ''));
  });
}
