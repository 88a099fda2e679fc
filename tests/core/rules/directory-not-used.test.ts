import { findDirectoryTables } from '../../../src/core/directory/findDirectoryTables';
import { chooseDirectory } from '../../../src/core/directory/chooseDirectory';
import type { SheetSnapshot } from '../../../src/core/model/sheetSnapshot';
import { directoryNotUsed } from '../../../src/core/rules/directory-not-used';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { directoryWords } from '../../../src/data/directoryWords';
import { contextOf } from '../../builders/appendixBuilder';
import { writtenDirectory } from '../../builders/directorySheets';

const filled = (name: string) => writtenDirectory([[1, 'Sở Kho vận']], { name });
const empty = (name: string) => writtenDirectory([], { name });

function findings(...sheets: readonly SheetSnapshot[]) {
  const directorySheet = chooseDirectory(findDirectoryTables(sheets, directoryWords), directoryWords, builtInDirectory);
  return directoryNotUsed.check(contextOf([], { snapshot: { sheets }, directorySheet })).map(({ at, data }) => [at.sheet, at.row0, at.col0, data.used]);
}

test.each<[string, readonly SheetSnapshot[], readonly unknown[]]>([
  ['a copy under another name', [filled('Danh mục cơ quan (2)'), filled('Danh mục cơ quan')], [['Danh mục cơ quan (2)', 0, 1, 'Danh mục cơ quan']]],
  ['the second of two that the user has named', [filled('Cơ quan'), filled('Các sở')], [['Các sở', 0, 1, 'Cơ quan']]],
  ['one that names nobody yet', [empty('Danh mục cơ quan'), filled('Cơ quan')], [['Danh mục cơ quan', 0, 1, 'Cơ quan']]],
  ['each of two copies', [filled('Danh mục cơ quan'), filled('A'), filled('B')], [['A', 0, 1, 'Danh mục cơ quan'], ['B', 0, 1, 'Danh mục cơ quan']]],
])('%s is told', (_, sheets, expected) => expect(findings(...sheets)).toEqual(expected));

test.each<[string, readonly SheetSnapshot[]]>([
  ['a single directory', [filled('Danh mục cơ quan')]],
  ['a single one under a name of the user’s', [filled('Cơ quan')]],
  ['a single one that is still empty', [empty('Danh mục cơ quan')]],
  ['no directory at all', []],
])('%s is right', (_, sheets) => expect(findings(...sheets)).toEqual([]));
