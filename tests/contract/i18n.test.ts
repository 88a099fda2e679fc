import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { failureCodes } from '../../src/app/ports';
import { en } from '../../src/i18n/en';
import { boot as englishBoot } from '../../src/i18n/en/boot';
import { vi } from '../../src/i18n/vi';
import { boot } from '../../src/i18n/vi/boot';
import { firstWords } from '../../src/i18n/vi/firstWords';
import { laterWords } from '../../src/i18n/vi/laterWords';

const root = path.resolve(__dirname, '../..');
const messages: Readonly<Record<string, string>> = vi;
const english: Readonly<Record<string, string>> = en;

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(root, folder, name));
}

/** Every text in the program outside the messages: keys written out, and the fixed beginnings of keys put together. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return texts;
}

/** Calls of `t(…)` that run when a module is loaded, before the language is known. */
function callsAtLoad(file: string): string[] {
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') calls.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return calls;
}

/** Where the words of a part may be said: in what is loaded with it, and in what tells of things that only it can bring about. */
const sayers: Readonly<Record<keyof typeof laterWords, readonly string[]>> = {
  firstRun: ['taskpane/welcome/'],
  help: ['taskpane/help/'],
  moreSettings: ['MoreSettings', 'PlanFields', 'ThresholdFields', 'NumberField', 'planWords'].map((name) => `taskpane/settings/${name}.ts`),
  progressTab: ['taskpane/progress/', 'taskpane/notices/'],
  results: ['taskpane/results/', 'taskpane/summary/', 'taskpane/findings/'],
  review: ['taskpane/review/', 'taskpane/chosen/', 'taskpane/fixes/', 'taskpane/findings/', 'taskpane/notices/'],
  recognised: ['taskpane/recognised/', 'taskpane/chosen/', 'taskpane/findings/', 'taskpane/notices/'],
  lists: ['taskpane/directory/', 'taskpane/notices/'],
  rules: ['i18n/describeFinding.ts', 'taskpane/findings/findingWords.ts', 'cli/commands.ts'],
  reportTab: ['taskpane/report/'],
  reportNotices: ['taskpane/notices/', 'taskpane/busy/'],
};

const programFiles = sourceFiles('src').filter((file) => !/[\\/]i18n[\\/](vi|en)[\\/]/.test(file));
const texts = new Set(programFiles.flatMap(textsOf));
const beginnings = [...texts].filter((text) => /^[a-z][\w-]*\.([\w-]+\.)*$/i.test(text));

describe('messages', () => {
  test('both languages have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(messages).sort());
  });

  test('a translation has the placeholders of its source', () => {
    const differing = Object.keys(messages).filter((key) => placeholders(messages[key] ?? '').join() !== placeholders(english[key] ?? '').join());
    expect(differing).toEqual([]);
  });

  test('no sentence is empty', () => {
    expect([...Object.entries(messages), ...Object.entries(english)].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('Vietnamese is written in composed Unicode', () => {
    expect(Object.values(messages).filter((sentence) => sentence !== sentence.normalize('NFC'))).toEqual([]);
  });

  test('every failure has a sentence, and every such sentence a failure', () => {
    expect(Object.keys(messages).filter((key) => key.startsWith('failure.')).sort()).toEqual(failureCodes.map((code) => `failure.${code}`).sort());
  });

  test('no key is without use', () => {
    const unused = Object.keys(messages).filter((key) => !texts.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
    expect(unused).toEqual([]);
  });

  test.each(Object.entries(laterWords))('the words of %s are said only where they have come, and registered there', (part, words) => {
    const keys = Object.keys(words);
    const says = (text: string) => keys.includes(text) || (/\.$/.test(text) && keys.some((key) => key.startsWith(text)) && !Object.keys(firstWords).some((key) => key.startsWith(text)));
    const strangers = programFiles.filter((file) => textsOf(file).some(says)).map((file) => path.relative(path.join(root, 'src'), file).replaceAll('\\', '/'));
    expect(strangers.filter((file) => !sayers[part as keyof typeof laterWords].some((place) => file.startsWith(place)))).toEqual([]);
    expect(programFiles.filter((file) => new RegExp(`addVietnamese\\([^)]*\\b${part}\\b`).test(readFileSync(file, 'utf8')))).not.toEqual([]);
  });

  test('no sentence is in two parts', () => {
    const counted = [firstWords, ...Object.values(laterWords)].flatMap((words) => Object.keys(words));
    expect(counted).toHaveLength(new Set(counted).size);
  });

  test('nothing is translated while modules are being loaded', () => {
    expect(programFiles.flatMap(callsAtLoad)).toEqual([]);
  });

  test('the pages hold no words of their own, and what stands in them before the program has come is told in both languages', () => {
    const pages = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ejs'));
    const written = pages.map((name) => readFileSync(path.join(root, 'src', name), 'utf8').replace(/<%[\s\S]*?%>/g, '').replace(/<[^>]*>/g, '').trim());
    expect(pages.length).toBeGreaterThan(3);
    expect(written.filter((text) => text !== '')).toEqual([]);
    expect(Object.keys(englishBoot)).toEqual(Object.keys(boot));
    expect([...Object.values(boot), ...Object.values(englishBoot)].filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});
