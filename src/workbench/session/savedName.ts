/** The name of the saved copy, told apart from the user's own file: `Phụ lục.xlsx` → `Phụ lục (đã rà soát).xlsx`, and so again. */
export function savedName(fileName: string): string {
  const name = fileName.replace(/\.xlsx$/i, '');
  return name.endsWith(suffix) ? `${name}.xlsx` : `${name}${suffix}.xlsx`;
}

const suffix = ' (đã rà soát)';
