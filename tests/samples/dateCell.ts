import { isoDateToSerial } from '../../src/core/dates/serial';
import type { SampleCell } from './AppendixSheet';

/** A real date cell, shown as staff write dates; an empty cell for an empty text. */
export function dateCell(isoDate: string): SampleCell {
  return isoDate === '' ? '' : { value: isoDateToSerial(isoDate), numberFormat: 'dd/mm/yyyy' };
}
