/** What a cell holds, as Excel hands it over: text, a number (dates are serial numbers), a truth value; `''` is an empty cell. */
export type CellValue = string | number | boolean;

/** A date without a time or a zone, `YYYY-MM-DD`. Compares correctly as text. */
export type IsoDate = string;
