import { choiceOf, wholeNumberOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import { isHostObject, type HostObject, type Wrap } from '../host/HostObject';
import { intersectAreas } from '../host/intersectAreas';
import { rangeAddress } from '../host/rangeAddress';
import { cellCountOf, type Target } from '../host/Target';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { range } from './range';
import { clear, clearScopes } from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { worksheet } from './worksheet';

function rangesOf({ sheet, areas }: Target): readonly HostObject[] {
  return areas.map((area) => range({ sheet, areas: [area] }));
}

const rangeCollection = defineObject<Target>({
  typeName: 'RangeCollection',
  members: {
    GetCount: { since: '1.9', call: ({ areas }) => areas.length },
    GetItemAt: { since: '1.9', call: (target, [index]) => rangesOf(target)[wholeNumberOf(index)] ?? refuse('InvalidArgument') },
  },
  items: rangesOf,
});

/** Excel.RangeAreas */
export const rangeAreas: Wrap<Target> = defineObject<Target>({
  typeName: 'RangeAreas',
  target: (target) => target,
  members: {
    Address: { since: '1.9', get: rangeAddress },
    AddressLocal: { since: '1.9', get: rangeAddress },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellCountOf(area), 0) },
    Areas: { since: '1.9', object: rangeCollection },
    Worksheet: { since: '1.9', object: ({ sheet }) => worksheet(sheet) },
    Format: { since: '1.9', object: (target) => rangeFormat(target) },
    DataValidation: { since: '1.9', object: (target) => dataValidation(target) },
    ConditionalFormats: { since: '1.9', object: (target) => conditionalFormats(target) },
    Clear: { since: '1.9', call: (target, [scope], host) => clear(target, choiceOf(scope ?? 'All', clearScopes), host) },
    GetIntersectionOrNullObject: {
      since: '1.9',
      call: ({ sheet, areas }, [other]) => {
        const wanted = otherTarget(other);
        const shared = areas.flatMap((area) => wanted.areas.flatMap((block) => intersectAreas(area, block) ?? []));
        return wanted.sheet === sheet && shared.length > 0 ? rangeAreas({ sheet, areas: shared }) : null;
      },
    },
  },
});

function otherTarget(argument: unknown): Target {
  return (isHostObject(argument) ? argument.target : null) ?? refuse('InvalidArgument');
}
