import { truthOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Target } from '../host/Target';
import { styleMember } from './styleMember';

/** Range.format.protection */
export const formatProtection = defineObject<Target>({
  typeName: 'FormatProtection',
  members: {
    Locked: styleMember(
      '1.2',
      ({ protection }) => protection?.locked !== false,
      (value) => {
        const locked = truthOf(value);
        return (style) => ({ ...style, protection: { ...style.protection, locked } });
      },
    ),
    FormulaHidden: styleMember(
      '1.2',
      ({ protection }) => protection?.hidden === true,
      (value) => {
        const hidden = truthOf(value);
        return (style) => ({ ...style, protection: { ...style.protection, hidden } });
      },
    ),
  },
});
