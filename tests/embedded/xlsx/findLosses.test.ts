import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import type { Loss } from '../../../src/embedded/xlsx/Loss';
import { drawnParts, packageOf, richParts } from './richPackage';

const sheetPath = 'xl/worksheets/sheet1.xml';
const sheetWith = (element: string): Record<string, string> => ({ [sheetPath]: (richParts[sheetPath] ?? '').replace('<extLst>\n<ext uri="{78C0', `${element}<extLst>\n<ext uri="{78C0`) });
const extension = '<extLst><ext uri="{FFFFFFFF-0000-0000-0000-000000000000}"/>';

describe('findLosses names', () => {
  test.each<[string, Record<string, string>, readonly Loss[]]>([
    ['macros', { 'xl/vbaProject.bin': 'x' }, [{ sheet: null, feature: 'macros' }]],
    ['queries', { 'xl/connections.xml': '<connections/>' }, [{ sheet: null, feature: 'queries' }]],
    ['linked data types and other parts', { 'xl/richData/rdrichvalue.xml': '<x/>', 'xl/model/item.data': 'x' }, [{ sheet: null, feature: 'unknown-parts' }]],
    ['form controls, once, with the sheet', { 'xl/activeX/activeX1.xml': '<x/>', ...sheetWith('<controls><control shapeId="1"/></controls>') }, [{ sheet: 'Phụ lục II', feature: 'form-controls' }]],
    ['embedded objects', sheetWith('<oleObjects><oleObject progId="Word.Document"/></oleObjects>'), [{ sheet: 'Phụ lục II', feature: 'embedded-objects' }]],
    ['groups of shapes that hold pictures', drawnParts(['<xdr:grpSp><xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:grpSp>']), [{ sheet: 'Phụ lục II', feature: 'embedded-objects' }]],
    ['extensions of a kind it does not know', { [sheetPath]: (richParts[sheetPath] ?? '').replace('<extLst>\n<ext uri="{78C0', `${extension}\n<ext uri="{78C0`) }, [{ sheet: 'Phụ lục II', feature: 'sheet-extensions' }]],
  ])('%s', async (_name, parts, expected) => {
    expect((await openWorkbook(packageOf({ ...richParts, ...parts }))).losses).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing that is carried over', {}],
    ['no printer settings and no order of calculation, which Excel makes anew', { 'xl/calcChain.xml': '<calcChain/>' }],
    ['no scenarios, which are taken over whole', sheetWith('<scenarios/>')],
  ])('%s', async (_name, parts) => {
    expect((await openWorkbook(packageOf({ ...richParts, ...parts }))).losses).toEqual([]);
  });
});
