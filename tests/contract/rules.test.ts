import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/core/rules';
import type { Language } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { vi } from '../../src/i18n/vi';

const root = path.join(__dirname, '../..');
/** A rule is the only kind of file in the folder whose name has a hyphen. */
const ruleFiles = readdirSync(path.join(root, 'src/core/rules')).filter((name) => name.includes('-')).map((name) => name.replace(/\.ts$/, ''));
const ids = rules.map(({ id }) => id);
const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };
const messages = rules.flatMap(({ id, messageIds }) => ['title', ...messageIds].map((message) => `rules.${id}.${message}`));

test('every rule file is in the registry and every rule of the registry has its file', () => {
  expect([...ids].sort()).toEqual([...ruleFiles].sort());
});

test('no rule is listed twice', () => expect(new Set(ids).size).toBe(ids.length));

test.each(ids)('%s is written in kebab case and has a test', (id) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(existsSync(path.join(root, `tests/core/rules/${id}.test.ts`))).toBe(true);
});

describe.each(Object.entries(sentences))('in %s', (_language, words) => {
  test.each(messages)('%s has a sentence', (key) => expect(words[key]?.trim()).toBeTruthy());
});

test('no sentence is left over from a rule that is gone', () => {
  const known = new Set(messages);
  const leftOver = Object.keys(vi).filter((key) => key.startsWith('rules.') && !known.has(key));
  expect(leftOver).toEqual([]);
});
