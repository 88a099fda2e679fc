import { vietnameseTranslator } from '../../src/i18n/translatorFor';
import { filterFindings } from '../../src/taskpane/findings/filterFindings';
import { noFilter } from '../../src/taskpane/findings/FindingFilter';
import { findingKeys } from '../../src/taskpane/findings/findingKeys';
import { findingNodes } from '../../src/taskpane/findings/findingNodes';
import { groupFindings } from '../../src/taskpane/findings/groupFindings';
import { searchTextOf } from '../../src/taskpane/findings/searchTextOf';
import { manyFindings } from './manyFindings';

/** What typing a letter in the search of the list costs with 10,000 findings: the filter, and what follows from it before the page is drawn, which must fit a frame. */
const count = 10_000;
const frameMs = 16;
const typed = 'so noi vu 42';

/** Processor time, so that whatever else the machine does counts for nothing. */
function timed<Answer>(work: () => Answer): { readonly answer: Answer; readonly ms: number } {
  const start = process.cpuUsage();
  const answer = work();
  return { answer, ms: process.cpuUsage(start).user / 1000 };
}
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const shown = (ms: number): string => `${ms.toFixed(1)} ms`;

const findings = manyFindings(count);
const t = vietnameseTranslator();
const textOf = searchTextOf(t);
const once = timed(() => findings.forEach(textOf)).ms;
const keys = timed(() => findingKeys(findings));
const [filtering, following]: [number[], number[]] = [[], []];
for (let round = 0; round < 5; round += 1) {
  for (let length = 1; length <= typed.length; length += 1) {
    const filtered = timed(() => filterFindings(findings, { ...noFilter, words: typed.slice(0, length) }, textOf));
    const nodes = timed(() => findingNodes(groupFindings(filtered.answer.listed, 'rule'), { isOpen: () => true, keys: keys.answer, titleOf: ({ name }) => name }));
    filtering.push(filtered.ms);
    following.push(nodes.ms);
  }
}
const isKept = median(following) < frameMs;
console.log(`findings    ${count}: search texts once ${shown(once)}, keys once ${shown(keys.ms)}; a letter: filter ${shown(median(filtering))} (most ${shown(Math.max(...filtering))}), list ${shown(median(following))} (most ${shown(Math.max(...following))}; limit of the median ${frameMs} ms)`);
process.exitCode = isKept ? 0 : 1;
