/** The parts of an .xlsx package by their path without the leading `/`, uncompressed. */
export type SourcePackage = ReadonlyMap<string, Uint8Array>;
