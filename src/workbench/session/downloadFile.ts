const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to fetch the bytes from the page's memory. */
const releaseAfterMs = 60_000;

/** Hands a file to the browser to save; nothing leaves the machine. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs);
}
