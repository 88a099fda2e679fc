/**
 * What is known about the names of a directory beyond the names themselves. Words are written as people write them;
 * case, tone style and punctuation do not matter.
 */
export interface DirectoryRules {
  /** Kind of the entries that stand for several agencies. */
  readonly groupKind: string;
  /** Kinds so alike among themselves (communes) that a near name is offered, never taken. */
  readonly onlyOfferedKinds: readonly string[];
  /** Agencies that must never be taken for each other. */
  readonly confusableGroups: readonly { readonly ids: readonly string[] }[];
  /** Words in a name, and places behind it, that do not change whom it means. */
  readonly fillerWords: readonly string[];
  /** Longest first. */
  readonly placeSuffixes: readonly string[];
  /** What remains of a name without its place, but means nobody by itself. */
  readonly neverBare: readonly string[];
  /** Heads that may be left out before the name of such a unit: "UBND xã A" is known as "xã A". */
  readonly optionalHeads: readonly { readonly head: string; readonly before: readonly string[] }[];
  /** Endings that make the name of a present agency a name of the past. */
  readonly formerSuffixes: readonly { readonly suffix: string; readonly since: string }[];
  /** Provinces that went into another: their endings make former names in a directory of that one. Names without "tỉnh". */
  readonly mergedProvinces: readonly { readonly into: string; readonly provinces: readonly string[]; readonly since: string }[];
  /** Administrative units that no longer exist, and who took over. */
  readonly formerUnits: readonly {
    readonly heads: readonly string[];
    readonly units: readonly string[];
    readonly since: string;
    readonly successorId: string;
  }[];
  readonly abbreviations: Readonly<Record<string, string>>;
  /** First words of the names of agencies: before one of them a cell without ";" may be cut. */
  readonly heads: readonly string[];
  /** Heads that one name hands down to the next: "Sở Nội vụ, Tài chính". Longest match wins. */
  readonly sharedHeads: readonly string[];
  /** Words before ":" that name a column, not an agency. */
  readonly labels: readonly string[];
  /** Beginnings and endings of words that mean nobody in particular. */
  readonly genericStarts: readonly string[];
  readonly genericEnds: readonly string[];
  /** Words before a name that is several: "các", "những". */
  readonly pluralWords: readonly string[];
  /** Nouns of administrative units: "UBND các xã, phường" is one name. */
  readonly unitNouns: readonly string[];
  /** Nouns that groups are made of: "sở, ban, ngành", "tổ chức, cá nhân". */
  readonly groupNouns: readonly string[];
  readonly words: CellWords;
}

/** Words of an agency cell that belong to no name, or to the name of a person. */
export interface CellWords {
  /** Verbs behind a name that begin what it is to do. */
  readonly duties: readonly string[];
  /** The same, but only with words behind them: alone they end a name ("Bộ Tổng tham mưu"). */
  readonly dutiesWithObject: readonly string[];
  /** A verb behind one of these belongs to the name: "đơn vị thực hiện", "đối tượng triển khai". */
  readonly purposeNouns: readonly string[];
  /** Names that begin so may say their purpose by a verb: "Ban Chỉ đạo triển khai …". */
  readonly purposeHeads: readonly string[];
  /** Between a duty and the next name: "phối hợp với Sở Nội vụ". */
  readonly links: readonly string[];
  /** Before a name, no part of it: "Đề nghị phối hợp với các bộ". */
  readonly leadIns: readonly string[];
  readonly familyNames: readonly string[];
  /** Before or behind the name of a person: "đ/c", "ông", "Bí thư". */
  readonly personTitles: readonly string[];
}
