import type { AreaFormat } from '../model/edit';
import { formElements, type FormElement } from './formElements';
import type { ReportLook } from './ReportRow';

/** Every look of the report, as the table of the form's elements has it. */
export const reportLooks = Object.fromEntries(
  Object.entries<FormElement>(formElements).flatMap(([id, element]) => ('look' in element ? [[id, element.look]] : [])),
) as Readonly<Record<ReportLook, AreaFormat>>;
