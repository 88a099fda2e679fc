/** What a file's name must not hold in Windows and a sheet's name may. */
const forbidden = /["<>|]/g;

/** The name under which a workbook is downloaded that was opened in a window of its own: that of its first sheet. */
export function openedName(sheetNames: readonly string[]): string {
  const [first = ''] = sheetNames;
  return `${first.replace(forbidden, '-').trim() || 'Workbook'}.xlsx`;
}
