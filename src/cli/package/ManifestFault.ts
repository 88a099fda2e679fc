/** What Excel, or the office that installs, would refuse in a manifest; each has a sentence `manifest.…`. */
export type FaultReason =
  | 'not-xml'
  | 'unknown-element'
  | 'out-of-order'
  | 'missing-element'
  | 'repeated-element'
  | 'unknown-attribute'
  | 'missing-attribute'
  | 'bad-value'
  | 'too-long'
  | 'wrong-locales'
  | 'wrong-requirements'
  | 'repeated-id'
  | 'unknown-resource'
  | 'unused-resource'
  | 'wrong-functions'
  | 'bad-address'
  | 'missing-file'
  | 'bad-icon';

export interface ManifestFault {
  readonly reason: FaultReason;
  /** The element, from the root down: `OfficeApp/Hosts/Host`. */
  readonly at: string;
  /** The name, value or address that is wrong. */
  readonly value: string;
}
