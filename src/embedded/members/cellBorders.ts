import { defineObject } from '../host/defineObject';
import type { Member } from '../host/HostObject';
import type { Target } from '../host/Target';
import { borderAt } from './rangeBorders';

const side = (index: string): Member<Target> => ({ since: '1.9', object: (target) => borderAt(target, index) });

/** All sides are told, also those that a single cell has not: OfficeDev/office-js issue 2349. */
const borderSides = ['bottom', 'diagonalDown', 'diagonalUp', 'horizontal', 'left', 'right', 'top', 'vertical'] as const;

/** Excel.CellBorderCollection: what the properties of cells, rows and columns tell of lines. */
export const cellBorders = defineObject<Target>({
  typeName: 'CellBorderCollection',
  members: {
    Bottom: side('EdgeBottom'),
    DiagonalDown: side('DiagonalDown'),
    DiagonalUp: side('DiagonalUp'),
    Horizontal: side('InsideHorizontal'),
    Left: side('EdgeLeft'),
    Right: side('EdgeRight'),
    Top: side('EdgeTop'),
    Vertical: side('InsideVertical'),
  },
});

/** Names of the lines' members asked of every side, as a query names them: `bottom/style`. */
export function borderPaths(members: readonly string[]): readonly string[] {
  return borderSides.flatMap((name) => members.map((member) => `${name}/${member}`));
}

