import type { Worksheet } from '@cj-tech-master/excelts';
import { choiceOf, numberOf, recordOf, truthOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Member } from '../host/HostObject';
import { parseRangeAddresses } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { headerFooterGroup } from './headerFooterGroup';
import { paperSizes, type PaperName } from './paperSizes';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { areaArgument } from './rangeNavigation';

type Setup = Worksheet['pageSetup'];
type Side = keyof Setup['margins'];

function setupMember(since: string, read: (setup: Setup) => unknown, write: (setup: Setup, value: unknown) => void): Member<Worksheet> {
  return {
    since,
    get: ({ pageSetup }) => read(pageSetup),
    set: (sheet, value, host) => changeSetup(sheet, host, (setup) => write(setup, value)),
  };
}

function changeSetup(sheet: Worksheet, host: Host, change: (setup: Setup) => void): void {
  change(sheet.pageSetup);
  host.change.sheets.add(sheet.name);
}

/** A file counts margins in inches, the API in points. */
const pointsPerUnit: Readonly<Record<'Points' | 'Inches' | 'Centimeters', number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargin(setup: Setup, side: Side, points: number): void {
  if (points < 0) refuse('InvalidArgument');
  setup.margins = { ...setup.margins, [side]: points / 72 };
}

function marginMember(side: Side): Member<Worksheet> {
  return setupMember('1.9', ({ margins }) => margins[side] * 72, (setup, value) => setMargin(setup, side, numberOf(value)));
}

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];

function setMargins(setup: Setup, unit: unknown, options: unknown): void {
  const points = pointsPerUnit[choiceOf(unit, ['Points', 'Inches', 'Centimeters'])];
  const wanted = recordOf(options);
  for (const side of sides) if (wanted[side] !== undefined) setMargin(setup, side, numberOf(wanted[side]) * points);
}

function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: Setup): unknown {
  if (!fitToPage) return { scale };
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

/** Either a scale or a number of pages; a number left out leaves that direction free. */
function writeZoom(setup: Setup, value: unknown): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = recordOf(value);
  if (scale !== undefined && scale !== null) {
    if (wide !== undefined || high !== undefined || numberOf(scale) < 10 || numberOf(scale) > 400) refuse('InvalidArgument');
    setup.fitToPage = false;
    setup.scale = numberOf(scale);
    return;
  }
  setup.fitToPage = true;
  setup.fitToWidth = wide === undefined || wide === null ? 0 : numberOf(wide);
  setup.fitToHeight = high === undefined || high === null ? 0 : numberOf(high);
}

function printArea(sheet: Worksheet): HostObject | null {
  const parts = parseRangeAddresses((sheet.pageSetup.printArea ?? '').replaceAll('&&', ','));
  return parts && rangeAreas({ sheet, areas: parts.map(({ area }) => area) });
}

function titles(sheet: Worksheet, address: string | undefined): HostObject | null {
  const [part] = parseRangeAddresses(address ?? '') ?? [];
  return part ? range({ sheet, areas: [part.area] }) : null;
}

function place(sheet: Worksheet, argument: unknown): string {
  return localAddress(areaArgument({ sheet, areas: [] }, argument));
}

const orientations = ['Portrait', 'Landscape'] as const;
const paperNames = Object.keys(paperSizes) as PaperName[];

/** Worksheet.pageLayout */
export const pageLayout = defineObject<Worksheet>({
  typeName: 'PageLayout',
  members: {
    Orientation: setupMember(
      '1.9',
      ({ orientation }) => (orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (setup, value) => void (setup.orientation = choiceOf(value, orientations).toLowerCase()),
    ),
    PaperSize: setupMember(
      '1.9',
      ({ paperSize }) => paperNames.find((name) => paperSizes[name] === paperSize) ?? 'Letter',
      (setup, value) => void (setup.paperSize = paperSizes[choiceOf(value, paperNames)]),
    ),
    Zoom: setupMember('1.9', readZoom, writeZoom),
    TopMargin: marginMember('top'),
    BottomMargin: marginMember('bottom'),
    LeftMargin: marginMember('left'),
    RightMargin: marginMember('right'),
    HeaderMargin: marginMember('header'),
    FooterMargin: marginMember('footer'),
    CenterHorizontally: setupMember('1.9', ({ horizontalCentered }) => horizontalCentered === true, (setup, value) => void (setup.horizontalCentered = truthOf(value))),
    CenterVertically: setupMember('1.9', ({ verticalCentered }) => verticalCentered === true, (setup, value) => void (setup.verticalCentered = truthOf(value))),
    PrintGridlines: setupMember('1.9', ({ showGridLines }) => showGridLines === true, (setup, value) => void (setup.showGridLines = truthOf(value))),
    BlackAndWhite: setupMember('1.9', ({ blackAndWhite }) => blackAndWhite === true, (setup, value) => void (setup.blackAndWhite = truthOf(value))),
    FirstPageNumber: setupMember('1.9', ({ firstPageNumber }) => firstPageNumber ?? '', (setup, value) => void (setup.firstPageNumber = numberOf(value))),
    HeadersFooters: { since: '1.9', object: headerFooterGroup },
    SetPrintMargins: { since: '1.9', call: (sheet, [unit, options], host) => changeSetup(sheet, host, (setup) => setMargins(setup, unit, options)) },
    SetPrintArea: { since: '1.9', call: (sheet, [area], host) => changeSetup(sheet, host, (setup) => void (setup.printArea = place(sheet, area))) },
    SetPrintTitleRows: { since: '1.9', call: (sheet, [rows], host) => changeSetup(sheet, host, (setup) => void (setup.printTitlesRow = place(sheet, rows))) },
    SetPrintTitleColumns: { since: '1.9', call: (sheet, [cols], host) => changeSetup(sheet, host, (setup) => void (setup.printTitlesColumn = place(sheet, cols))) },
    GetPrintAreaOrNullObject: { since: '1.9', call: printArea },
    GetPrintTitleRowsOrNullObject: { since: '1.9', call: (sheet) => titles(sheet, sheet.pageSetup.printTitlesRow) },
    GetPrintTitleColumnsOrNullObject: { since: '1.9', call: (sheet) => titles(sheet, sheet.pageSetup.printTitlesColumn) },
  },
});
