import { findMutants } from './findMutants';
import { mutateRegex } from './mutateRegex';

/** The texts that a source is changed to, and the operators that did it. */
function changed(text: string): readonly (readonly [string, string])[] {
  let regions = 0;
  return findMutants('a.ts', text, () => regions++).mutants.map(({ operator, start, end, text: instead }) => [operator, text.slice(0, start) + instead + text.slice(end)]);
}

test.each<[string, readonly (readonly [string, string])[]]>([
  ['a < b;', [['statement', ';'], ['condition', 'true;'], ['condition', 'false;'], ['comparison', 'a <= b;'], ['comparison', 'a >= b;']]],
  ['const c = a ?? 2;', [['logic', 'const c = a && 2;'], ['number', 'const c = a ?? 3;']]],
  ['const c = a - b;', [['arithmetic', 'const c = a + b;']]],
  ['const c = a + "b";', [['text', "const c = a + '';"]]],
  ['const c = !a;', [['sign', 'const c = a;']]],
  ['const c = a?.b;', [['chain', 'const c = a.b;']]],
  ['const c = a?.[b];', [['chain', 'const c = a[b];']]],
  ['const c = a.filter(b);', [['method', 'const c = a;']]],
  ['const c = a.some(b);', [['method', 'const c = a.every(b);']]],
  ['const c = () => a;', [['body', 'const c = () => undefined;']]],
  ['const c = /^a+$/;', [['pattern', 'const c = /a+$/;'], ['pattern', 'const c = /^a$/;'], ['pattern', 'const c = /^a+/;']]],
  ["import { a } from 'b'; export type C = 'd' | 5;", []],
  ["const c: 'd' = a;", []],
])('%j is changed to what a test should notice', (text, expected) => {
  expect(changed(text)).toEqual(expected);
});

test.each([
  ['\\d', ['\\D']], ['[^a]', ['[a]']], ['[a\\s]', ['[^a\\s]', '[a\\S]']], ['a\\b', ['a']], ['(?=a)b', ['(?!a)b']], ['(?<!a)b', ['(?<=a)b']], ['(?:a)?', ['(?:a)']], ['a{2,3}', ['a']], ['a*?', ['a']], ['(?<name>a)', []], ['\\.', []], ['abc', []],
])('the pattern %s is changed to %j', (pattern, expected) => {
  expect(mutateRegex(pattern).map(({ start, end, text }) => pattern.slice(0, start) + text + pattern.slice(end))).toEqual(expected);
});

test('the stretches of a source that run or not tell that they do', () => {
  let regions = 0;
  const { instrumented, mutants } = findMutants('a.ts', 'const f = (x) => { if (x) return 1; return x && 2; };', () => regions++);
  expect(instrumented).toBe('const f = (x) => {__visit(0); if (x) {__visit(1);return 1;} __visit(2);return x && (__visit(3),2); };');
  expect(mutants.filter(({ operator }) => operator === 'number').map(({ region }) => region)).toEqual([1, 3]);
});
