/** Sentences of the rules about agencies, leads and text encoding: the cause, then what to do. Placeholders are keys of the finding's data. */
export const agencyRules = {
  'rules.agency-misspelled.title': 'Misspelt agency name',
  'rules.agency-misspelled.message': '“{written}” is misspelt. Please correct it to “{suggested}”.',

  'rules.agency-unknown.title': 'Agency not in the directory',
  'rules.agency-unknown.message': '“{written}” is not in the directory of agencies. Please check the name, or add it to the directory if it is right.',
  'rules.agency-unknown.nearest': '“{written}” is not in the directory of agencies. Nearest names: {names}. Please choose the right one, or add the name to the directory.',

  'rules.agency-directory.title': 'Directory does not fit the appendix',
  'rules.agency-directory.builtIn': '{unknown} of {total} agencies are not in the built-in directory of Cần Thơ city: {names}. If the appendix is of another place, please press “Make the directory sheet” and enter its agencies; if not, please check these names.',
  'rules.agency-directory.own': '{unknown} of {total} agencies are not on the sheet “{sheet}”: {names}. Please add them to it, or check the names.',

  'rules.agency-former.title': 'Agency merged or renamed',
  'rules.agency-former.sinceDay': '“{written}” has not been in use since {since}. Please write the present name: “{successor}”.',
  'rules.agency-former.sinceMonth': '“{written}” has not been in use since {since}. Please write the present name: “{successor}”.',
  'rules.agency-former.sinceYear': '“{written}” has not been in use since {since}. Please write the present name: “{successor}”.',
  'rules.agency-former.undated': '“{written}” is a former name. Please write the present name: “{successor}”.',
  'rules.agency-former.abolished': '“{written}” ceased to exist on {since}, when administrative units were rearranged. Please name the commune, ward or agency that took over the task.',
  'rules.agency-former.ended': '“{written}” no longer exists since {since}, says the directory of agencies. Please name the agency that took over.',

  'rules.agency-alias.title': 'Abbreviated or incomplete agency name',
  'rules.agency-alias.message': '“{written}” is abbreviated or incomplete. Official name: “{official}”.',

  'rules.agency-ambiguous.title': 'Unclear agency name',
  'rules.agency-ambiguous.message': '“{written}” resembles the names of several agencies: {names}. Please choose, or add the name to the directory if it is right.',

  'rules.agency-duplicate.title': 'Agency named twice',
  'rules.agency-duplicate.message': '“{agency}” is named twice in this cell. Please remove one.',

  'rules.agency-separator.title': 'Agencies separated in different ways',
  'rules.agency-separator.message': 'The agencies in this cell are separated by {signs}, while the table uses semicolons. Please use “;”.',

  'rules.lead-missing.title': 'Lead agency missing',
  'rules.lead-missing.message': 'Item {ordinal} has no lead agency. Please add one.',
  'rules.lead-missing.unnumbered': 'This row has no lead agency. Please add one.',
  'rules.lead-missing.all': 'None of the {count} rows of the table has a lead agency. Please add them.',

  'rules.lead-multiple.title': 'Several lead agencies',
  'rules.lead-multiple.message': '{count} agencies lead together and none is marked as the one in charge. Please name one, for example “{first} (đầu mối)”.',

  'rules.lead-generic.title': 'The lead is a group of agencies',
  'rules.lead-generic.message': '“{written}” is a group; no single agency can be held to it. Please consider naming one in charge.',

  'rules.lead-also-supporting.title': 'Both lead and supporting',
  'rules.lead-also-supporting.message': '“{agency}” is named both as lead and as supporting agency. Please remove it from one column.',

  'rules.text-unicode.title': 'Characters outside the Unicode standard for Vietnamese',
  'rules.text-unicode.decomposed': 'This cell uses decomposed Unicode (marks apart from letters), which breaks searching and comparing. Please convert it to precomposed Unicode.',
  'rules.text-unicode.eth': 'This cell uses the foreign letter “{letter}” instead of the Vietnamese “{expected}”. Please correct it.',
  'rules.text-unicode.invisible': 'This cell holds {count} invisible characters. Please remove them.',

  'rules.text-legacy-font.title': 'Text in an old encoding',
  'rules.text-legacy-font.tcvn3': 'This cell is typed in the TCVN3 (ABC) encoding. Please convert it to Unicode and set it in Times New Roman: “{converted}”.',
  'rules.text-legacy-font.vni': 'This cell is typed in the VNI encoding. Please convert it to Unicode and set it in Times New Roman: “{converted}”.',
} as const;
