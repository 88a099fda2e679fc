import type { RunProgress } from '../../../src/app/runControl';
import { tellSeldom } from '../../../src/taskpane/busy/tellSeldom';

/** Tells progress at these times and returns what is passed on: `*` = spoken, too. */
function passedOn(told: readonly (readonly [at: number, progress: RunProgress])[]): string[] {
  let time = 0;
  const heard: string[] = [];
  const tell = tellSeldom((progress, isSpoken) => heard.push(`${progress.kind} ${'done' in progress ? progress.done : ''}${isSpoken ? '*' : ''}`.trim()), () => time);
  for (const [at, progress] of told) {
    time = at;
    tell(progress);
  }
  return heard;
}

const checking = (done: number): RunProgress => ({ kind: 'checking', done, total: 47 });
const agency = (done: number): RunProgress => ({ kind: 'agency', done, total: 3, agency: 'Sở Y tế' });

test('what changes faster than can be read is passed over', () => {
  expect(passedOn([[0, checking(0)], [30, checking(1)], [60, checking(2)], [120, checking(3)]])).toEqual(['checking 0', 'checking 3']);
});

test('another stage is shown at once, and so is every agency', () => {
  expect(passedOn([[0, checking(0)], [1, { kind: 'writing' }]])).toEqual(['checking 0', 'writing']);
  expect(passedOn([[0, agency(0)], [1, agency(1)], [2, agency(2)]])).toEqual(['agency 0*', 'agency 1', 'agency 2']);
});

test('aloud it is told every five seconds at most', () => {
  expect(passedOn([[1000, checking(0)], [4900, checking(1)], [5000, checking(2)], [9900, checking(3)], [10_000, checking(4)]])).toEqual(['checking 0', 'checking 1', 'checking 2*', 'checking 3', 'checking 4*']);
});
