import type { Alignment } from '@cj-tech-master/excelts';
import { choiceOf, truthOf, wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Member } from '../host/HostObject';
import type { Target } from '../host/Target';
import { formatProtection } from './formatProtection';
import { rangeBorders } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { autofitColumns, autofitRows, columnWidth, rowHeight } from './rangeSizes';
import { styleMember } from './styleMember';

const horizontals = {
  General: undefined, Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed',
} as const;
const verticals = { Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' } as const;
const horizontalNames = Object.keys(horizontals) as (keyof typeof horizontals)[];
const verticalNames = Object.keys(verticals) as (keyof typeof verticals)[];

/** A member of the alignment; undefined takes it away. */
type AlignmentChange = { readonly [Key in keyof Alignment]?: Alignment[Key] | undefined };

function alignmentMember(since: string, read: (alignment: Partial<Alignment>) => unknown, toChange: (value: unknown) => AlignmentChange): Member<Target> {
  return styleMember(
    since,
    ({ alignment }) => read(alignment ?? {}),
    (value) => {
      const change = toChange(value);
      return (style) => ({ ...style, alignment: withoutUndefined({ ...style.alignment, ...change }) });
    },
  );
}

function withoutUndefined(alignment: AlignmentChange): Partial<Alignment> {
  return Object.fromEntries(Object.entries(alignment).filter(([, value]) => value !== undefined));
}

/** Range.format and RangeAreas.format */
export const rangeFormat = defineObject<Target>({
  typeName: 'RangeFormat',
  members: {
    Fill: { since: '1.1', object: rangeFill },
    Font: { since: '1.1', object: rangeFont },
    Borders: { since: '1.1', object: rangeBorders },
    Protection: { since: '1.2', object: formatProtection },
    HorizontalAlignment: alignmentMember(
      '1.1',
      ({ horizontal }) => horizontalNames.find((name) => horizontals[name] === horizontal) ?? 'General',
      (value) => ({ horizontal: horizontals[choiceOf(value, horizontalNames)] }),
    ),
    VerticalAlignment: alignmentMember(
      '1.1',
      ({ vertical }) => verticalNames.find((name) => verticals[name] === vertical) ?? 'Bottom',
      (value) => ({ vertical: verticals[choiceOf(value, verticalNames)] }),
    ),
    WrapText: alignmentMember('1.1', ({ wrapText }) => wrapText === true, (value) => ({ wrapText: truthOf(value) })),
    ShrinkToFit: alignmentMember('1.9', ({ shrinkToFit }) => shrinkToFit === true, (value) => ({ shrinkToFit: truthOf(value) })),
    IndentLevel: alignmentMember('1.9', ({ indent }) => indent ?? 0, (value) => ({ indent: wholeNumberOf(value) })),
    TextOrientation: alignmentMember(
      '1.7',
      ({ textRotation }) => (textRotation === 'vertical' ? 180 : (textRotation ?? 0)),
      (value) => ({ textRotation: value === 180 ? 'vertical' : wholeNumberOf(value) }),
    ),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
});
