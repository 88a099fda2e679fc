import type { Worksheet } from '@cj-tech-master/excelts';
import type { Members } from '../host/HostObject';
import { freezePanes } from './freezePanes';
import { horizontalPageBreaks } from './horizontalPageBreaks';
import { names } from './names';
import { pageLayout } from './pageLayout';
import { worksheetProtection } from './worksheetProtection';

/** The objects that a Worksheet is made of. Reached late: their modules and this one need each other. */
export const worksheetParts: Members<Worksheet> = {
  Names: { since: '1.4', object: (sheet, { workbook }) => names({ workbook, sheet }) },
  Protection: { since: '1.2', object: (sheet) => worksheetProtection(sheet) },
  FreezePanes: { since: '1.7', object: (sheet) => freezePanes(sheet) },
  PageLayout: { since: '1.9', object: (sheet) => pageLayout(sheet) },
  HorizontalPageBreaks: { since: '1.9', object: (sheet) => horizontalPageBreaks(sheet) },
};
