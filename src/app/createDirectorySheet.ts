import { directoryEdits } from '../core/directory/directoryEdits';
import { findDirectoryTables } from '../core/directory/findDirectoryTables';
import { builtInDirectory } from '../data/agencyDirectory';
import { directoryWords } from '../data/directoryWords';
import { newDirectoryWords } from '../data/newDirectoryWords';
import { freeSheetName } from './freeSheetName';
import { WorkbookFailure, type WorkbookPort } from './ports';
import { showSheet } from './showSheet';

export interface DirectorySheetResult {
  readonly sheet: string;
  readonly agencyCount: number;
}

/**
 * Writes the built-in directory on a new sheet, to be edited there and used from then on. Four requests.
 * @throws WorkbookFailure `directory-exists` where the workbook has one, `structure-protected` where no sheet can be added
 */
export function createDirectorySheet(port: WorkbookPort): Promise<DirectorySheetResult> {
  return port.run(async (session) => {
    const { snapshot, isStructureProtected } = await session.read();
    const [existing] = findDirectoryTables(snapshot.sheets, directoryWords);
    if (existing) throw new WorkbookFailure('directory-exists', '', { sheet: existing.sheet.name });
    if (isStructureProtected) throw new WorkbookFailure('structure-protected');
    const sheet = freeSheetName(snapshot, directoryWords.sheetName);
    await session.apply(directoryEdits(sheet, builtInDirectory, newDirectoryWords));
    await showSheet(session, sheet);
    return { sheet, agencyCount: builtInDirectory.length };
  });
}
