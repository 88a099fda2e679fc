import type { Worksheet } from '@cj-tech-master/excelts';

/** The parts of an .xlsx package by their path without the leading `/`, uncompressed. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** The package a workbook was opened from. */
export interface SourcePackage {
  readonly parts: PackageParts;
  /** Path of the part that each worksheet was read from; sheets made since are not in it. */
  readonly sheetPaths: ReadonlyMap<Worksheet, string>;
}
