import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const worksheet1 = `<worksheet xmlns="${main}" xmlns:r="${relationships}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:F12"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols><col min="1" max="1" width="8.7109375" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/><col min="4" max="4" width="12" hidden="1" customWidth="1"/></cols>
<sheetData>
<row r="1" ht="33" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1"/></row>
<row r="2"><c r="A2" s="2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2"><v>3.5</v></c></row>
<row r="3"><c r="A3" s="3"><v>45901</v></c><c r="B3"><f>SUM(C2:C3)*2</f><v>7</v></c><c r="C3"><v>0</v></c></row>
<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
<row r="5"><c r="A5" s="3"><v>45901.75</v></c><c r="B5" t="inlineStr"><is><t>nội tuyến</t></is></c><c r="C5" s="4"><v>0.905</v></c></row>
<row r="6" hidden="1"><c r="A6" t="s"><v>4</v></c><c r="B6" t="s"><v>5</v></c></row>
<row r="7"><c r="A7" s="3"><v>-5</v></c><c r="B7" s="3"><v>99999999</v></c><c r="C7" s="3"><v>60</v></c></row>
</sheetData>
<sheetProtection sheet="1" objects="1" formatCells="0"/>
<protectedRanges><protectedRange sqref="C2:C3" name="Nhập"/></protectedRanges>
<autoFilter ref="A1:C7"><filterColumn colId="1"><filters><filter val="nội tuyến"/></filters></filterColumn></autoFilter>
<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>
<conditionalFormatting sqref="A2:A7"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>
<conditionalFormatting sqref="C2:C7"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="C2:C5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Chọn trong danh sách" sqref="B2 B4:B5 B7"><formula1>"Đạt,Không đạt"</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="C2:C7"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="B2" r:id="rId1" tooltip="Mở trang"/><hyperlink ref="B6" location="'Ẩn'!A1" display="tới Ẩn"/></hyperlinks>
<printOptions horizontalCentered="1"/>
<pageMargins left="1.1811023622047245" right="0.59" top="0.787" bottom="0.787" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/>
<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><firstHeader>&amp;C </firstHeader></headerFooter>
<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>
<ignoredErrors><ignoredError sqref="A1:A7" numberStoredAsText="1"/></ignoredErrors>
<extLst>
<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting><x14:cfRule type="expression" priority="9" id="{22222222-2222-3333-4444-555555555555}"><xm:f>'Ẩn'!$A$1="x"</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A4:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Ẩn'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A6</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
</extLst>
</worksheet>`;

const worksheet2 = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;

const styles = `<styleSheet xmlns="${main}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><color theme="1"/><name val="Times New Roman"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

const sharedStrings = `<sst xmlns="${main}" count="6" uniqueCount="6"><si><t>TT</t></si><si><t>Tên nhiệm vụ</t></si><si><t>- Xây dựng</t></si><si><t>Cổng thông tin</t></si><si><t xml:space="preserve"> hai
dòng </t></si><si><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>tới </t></r><r><t>Ẩn</t></r></si></sst>`;

const customProperties = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số văn bản"><vt:lpwstr>46/KH-UBND</vt:lpwstr></property></Properties>`;

function relationshipList(items: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const rows = items.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`);
  return `${declaration}<Relationships xmlns="${packageTypes}/relationships">${rows.join('')}</Relationships>`;
}

const contentTypes = `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`;

const workbook = `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="0"/></bookViews><sheets><sheet name="Phụ lục II" sheetId="3" r:id="rId1"/><sheet name="Ẩn" sheetId="7" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Phụ lục II'!$A$1:$C$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục II'!$A$1:$C$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục II'!$1:$1</definedName><definedName name="DanhMuc">'Ẩn'!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

/** The parts of a workbook as Excel writes them, with everything that a plan's file may hold and some things that libraries like to lose. */
export const richParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': declaration + contentTypes,
  '_rels/.rels': relationshipList([
    ['rId1', `${relationships}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', `${relationships}/custom-properties`, 'docProps/custom.xml'],
  ]),
  'docProps/custom.xml': declaration + customProperties,
  'xl/workbook.xml': declaration + workbook,
  'xl/_rels/workbook.xml.rels': relationshipList([
    ['rId1', `${relationships}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${relationships}/worksheet`, 'worksheets/sheet2.xml'],
    ['rId3', `${relationships}/styles`, 'styles.xml'],
    ['rId4', `${relationships}/sharedStrings`, 'sharedStrings.xml'],
    ['rId5', `${relationships}/customXml`, '../customXml/item1.xml'],
  ]),
  'xl/worksheets/sheet1.xml': declaration + worksheet1,
  'xl/worksheets/sheet2.xml': declaration + worksheet2,
  'xl/worksheets/_rels/sheet1.xml.rels': relationshipList([
    ['rId1', `${relationships}/hyperlink`, 'https://example.vn/', 'External'],
    ['rId2', `${relationships}/printerSettings`, '../printerSettings/printerSettings1.bin'],
  ]),
  'xl/printerSettings/printerSettings1.bin': 'printer',
  'xl/styles.xml': declaration + styles,
  'xl/sharedStrings.xml': declaration + sharedStrings,
  'customXml/item1.xml': `${declaration}<so:van-ban xmlns:so="urn:example:van-ban">khác</so:van-ban>`,
  'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{33333333-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  'customXml/_rels/item1.xml.rels': relationshipList([['rId1', `${relationships}/customXmlProps`, 'itemProps1.xml']]),
};

const shape = (id: number, name: string): string =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${name}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const anchor = (content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const line = '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="7" name="Đường kẻ"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="line"><a:avLst/></a:prstGeom></xdr:spPr></xdr:cxnSp>';
const drawing = (anchors: string): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationships}">${anchors}</xdr:wsDr>`;

/** The rich workbook with a text box and a line drawn on its first sheet, and what else is asked for. */
export function drawnParts(moreAnchors: readonly string[] = []): Readonly<Record<string, string>> {
  const add = (path: string, end: string, text: string): Record<string, string> => ({ [path]: (richParts[path] ?? '').replace(end, text + end) });
  return {
    ...richParts,
    'xl/drawings/drawing1.xml': drawing([shape(2, 'Hộp chữ'), line, ...moreAnchors].map(anchor).join('')),
    ...add('xl/worksheets/sheet1.xml', '<extLst>\n<ext uri="{78C0', '<drawing r:id="rId9"/>'),
    ...add('xl/worksheets/_rels/sheet1.xml.rels', '</Relationships>', `<Relationship Id="rId9" Type="${relationships}/drawing" Target="../drawings/drawing1.xml"/>`),
    ...add('[Content_Types].xml', '</Types>', '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>'),
  };
}

/** Zips parts into the bytes of a package. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
