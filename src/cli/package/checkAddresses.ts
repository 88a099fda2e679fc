import type { ManifestFault } from './ManifestFault';
import { everyElement, type XmlElement } from './readXml';

/** Reads a file by its path below the add-in's address; null where there is none. */
export type ReadFile = (file: string) => Uint8Array | null;

const headOfPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Every address lies at the one given, https and without a query, and names a file that is there; every icon is a square PNG of the size it is announced with. */
export function checkAddresses(root: XmlElement, address: string, readFile: ReadFile): readonly ManifestFault[] {
  const elements = [...everyElement(root)];
  const places = elements.flatMap(({ name, attributes }) => (attributes.get('DefaultValue')?.includes('://') ? [{ at: name, value: attributes.get('DefaultValue') ?? '' }] : []));
  return [...places.flatMap(({ at, value }) => checkPlace(at, value, address, readFile)), ...announcedIcons(elements).flatMap((icon) => checkIcon(icon, address, readFile))];
}

function checkPlace(at: string, value: string, address: string, readFile: ReadFile): readonly ManifestFault[] {
  if (!value.startsWith(address) || !value.startsWith('https://') || /[?#\s]/.test(value)) return [{ reason: 'bad-address', at, value }];
  return readFile(value.slice(address.length)) === null ? [{ reason: 'missing-file', at, value }] : [];
}

interface AnnouncedIcon {
  readonly at: string;
  readonly value: string;
  readonly size: number;
}

/** The icon in lists is 32 pixels wide, on dense screens 64; those of the ribbon say their size, and 16, 32 and 80 must be among them. */
function announcedIcons(elements: readonly XmlElement[]): readonly AnnouncedIcon[] {
  const fixed: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const images = new Map(elements.filter(({ name, attributes }) => name === 'bt:Image' && attributes.has('id')).map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('DefaultValue') ?? '']));
  return [
    ...elements.flatMap(({ name, attributes }) => (fixed[name] === undefined ? [] : [{ at: name, value: attributes.get('DefaultValue') ?? '', size: fixed[name] }])),
    ...elements.filter(({ name }) => name === 'Icon').flatMap(({ children }) => {
      const sizes = [...new Set([16, 32, 80, ...children.map(({ attributes }) => Number(attributes.get('size')))])];
      return sizes.map((size) => {
        const image = children.find(({ attributes }) => attributes.get('size') === String(size));
        return { at: 'Icon', value: images.get(image?.attributes.get('resid') ?? '') ?? `${size} × ${size}`, size };
      });
    }),
  ];
}

function checkIcon({ at, value, size }: AnnouncedIcon, address: string, readFile: ReadFile): readonly ManifestFault[] {
  const bytes = readFile(value.slice(address.length));
  return bytes !== null && pngSize(bytes)?.join() === `${size},${size}` ? [] : [{ reason: 'bad-icon', at, value: `${value} (${size} × ${size})` }];
}

/** Width and height in pixels as a PNG file states them in its first part; null for any other file. */
function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < 24 || headOfPng.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return [view.getUint32(16), view.getUint32(20)];
}
