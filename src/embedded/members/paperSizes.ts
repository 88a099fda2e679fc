/** Paper sizes of the API, and the numbers that files give them. */
export const paperSizes = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13, Folio: 14 } as const;
export type PaperName = keyof typeof paperSizes;
