import type { Worksheet } from '@cj-tech-master/excelts';
import { choiceOf, textOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Member } from '../host/HostObject';
import { joinHeader, splitHeader, type HeaderPlace } from './headerCodes';

type PageKind = 'odd' | 'even' | 'first';

interface PagesOf {
  readonly sheet: Worksheet;
  readonly pages: PageKind;
}

function textMember(kind: 'Header' | 'Footer', place: HeaderPlace): Member<PagesOf> {
  return {
    since: '1.9',
    get: ({ sheet, pages }) => splitHeader(sheet.headerFooter[`${pages}${kind}`])[place],
    set: ({ sheet, pages }, value, host) => {
      const parts = { ...splitHeader(sheet.headerFooter[`${pages}${kind}`]), [place]: textOf(value) };
      sheet.headerFooter = { ...sheet.headerFooter, [`${pages}${kind}`]: joinHeader(parts) };
      host.change.sheets.add(sheet.name);
    },
  };
}

const headerFooter = defineObject<PagesOf>({
  typeName: 'HeaderFooter',
  members: {
    LeftHeader: textMember('Header', 'left'),
    CenterHeader: textMember('Header', 'center'),
    RightHeader: textMember('Header', 'right'),
    LeftFooter: textMember('Footer', 'left'),
    CenterFooter: textMember('Footer', 'center'),
    RightFooter: textMember('Footer', 'right'),
  },
});

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

function pages(kind: PageKind): Member<Worksheet> {
  return { since: '1.9', object: (sheet) => headerFooter({ sheet, pages: kind }) };
}

/** Worksheet.pageLayout.headersFooters */
export const headerFooterGroup = defineObject<Worksheet>({
  typeName: 'HeaderFooterGroup',
  members: {
    DefaultForAllPages: pages('odd'),
    OddPages: pages('odd'),
    EvenPages: pages('even'),
    FirstPage: pages('first'),
    State: {
      since: '1.9',
      get: ({ headerFooter: { differentFirst, differentOddEven } }) => states[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)],
      set: (sheet, value, host) => {
        const index = states.indexOf(choiceOf(value, states));
        sheet.headerFooter = { ...sheet.headerFooter, differentFirst: index % 2 === 1, differentOddEven: index >= 2 };
        host.change.sheets.add(sheet.name);
      },
    },
  },
});
