/** What a column of the directory sheet says. */
export const directoryRoles = ['ordinal', 'name', 'aliases', 'former', 'validFrom', 'validTo', 'kind'] as const;
export type DirectoryRole = (typeof directoryRoles)[number];

export interface DirectoryHeading {
  readonly role: DirectoryRole;
  /** As written on a sheet that we make. */
  readonly heading: string;
  /** Beginnings of headings of this meaning; case, marks and punctuation do not matter. */
  readonly beginnings: readonly string[];
  /** Hardly any other table has such a heading. */
  readonly isTelling: boolean;
  /** Characters of the default font. */
  readonly width: number;
}

/** A kind of agency: its code in the directory, and the words for it, the one that we write first. */
export interface KindWords {
  readonly code: string;
  readonly words: readonly string[];
  /** Beginnings of names that are of this kind where the sheet does not say. */
  readonly heads: readonly string[];
}

/** The words on the directory sheet. */
export interface DirectoryWords {
  readonly sheetName: string;
  readonly placeLabel: string;
  /** Place of the built-in directory. */
  readonly place: string;
  /** In the order of the columns. */
  readonly headings: readonly DirectoryHeading[];
  /** Beginnings of headings under which people keep notes of their own beside the directory, and our column of names on offer. */
  readonly besides: readonly string[];
  readonly kinds: readonly KindWords[];
  /** Code of the entries that stand for several agencies. */
  readonly groupKind: string;
  /** Code of what fits nowhere. */
  readonly otherKind: string;
}

/** What only a new sheet needs. */
export interface NewDirectoryWords extends DirectoryWords {
  readonly title: string;
  /** One line that says what the sheet is for. */
  readonly use: string;
}
