import { knownBy } from '../../../src/core/directory/knownBy';
import type { Agency } from '../../../src/core/model/agency';

const agency = (rest: Partial<Agency>): Agency => ({ id: 'so-kho-van', name: 'Sở Kho vận', kind: 'so', aliases: ['SKV'], formerNames: [], memberKinds: [], ...rest });
const formerly = (date: string) => agency({ formerNames: [{ name: 'Sở Kho', date }] });
const asOf = '2026-11-22';

test.each<[string, Agency]>([
  ['without dates', agency({})],
  ['founded that day', agency({ validFrom: '2026-11-22' })],
  ['ended long ago', agency({ validTo: '2020-12-31' })],
  ['with a name given up that day', formerly('2026-11-22')],
  ['with a name given up in that month', formerly('2026-11')],
  ['with a name given up in that year', formerly('2026')],
  ['with a name given up nobody knows when', formerly('')],
])('an agency %s is as it stands', (_, entry) => expect(knownBy([entry], asOf)).toEqual([entry]));

test('an agency still to be founded is not there', () => {
  expect(knownBy([agency({ validFrom: '2026-11-23' })], asOf)).toEqual([]);
});

test.each(['2026-11-23', '2026-12', '2027'])('a name to be given up on %s is one of its names until then', (date) => {
  expect(knownBy([formerly(date)], asOf)).toEqual([agency({ aliases: ['SKV', 'Sở Kho'] })]);
});
