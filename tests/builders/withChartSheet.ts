import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const type = 'application/vnd.openxmlformats-officedocument';

const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
const relationsOf = (inner: string) => `<Relationships xmlns="${packaging}">${inner}</Relationships>`;

/** What a chart sheet of Excel consists of: the sheet, its drawing, the chart. */
const parts: Readonly<Record<string, string>> = {
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationsOf(relation('rId1', 'drawing', '../drawings/drawing9.xml')),
  'xl/drawings/drawing9.xml': `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing9.xml.rels': relationsOf(relation('rId1', 'chart', '../charts/chart9.xml')),
  'xl/charts/chart9.xml': `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Kế hoạch'!$A$2:$A$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
};

const contentTypes = [['chartsheets/sheet1.xml', 'spreadsheetml.chartsheet'], ['drawings/drawing9.xml', 'drawing'], ['charts/chart9.xml', 'drawingml.chart']]
  .map(([path, name]) => `<Override PartName="/xl/${path}" ContentType="${type}.${name}+xml"/>`).join('');

/** The same file with a sheet that is a chart before all others; it lies open, as Excel leaves it where it was looked at last. */
export function withChartSheet(bytes: Uint8Array, name: string): Uint8Array {
  const source = unzipSync(bytes);
  const change = (path: string, edit: (xml: string) => string) => ({ [path]: strToU8(edit(strFromU8(source[path] ?? new Uint8Array()))) });
  return zipSync({
    ...source,
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])),
    ...change('[Content_Types].xml', (xml) => xml.replace('</Types>', `${contentTypes}</Types>`)),
    ...change('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', `${relation('rId99', 'chartsheet', 'chartsheets/sheet1.xml')}</Relationships>`)),
    ...change('xl/workbook.xml', (xml) => xml.replace('<sheets>', `<sheets><sheet name="${name}" sheetId="99" r:id="rId99"/>`).replace(/activeTab="\d+"/, 'activeTab="0"')),
  });
}
