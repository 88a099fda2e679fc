import type { RibbonDeed } from '../../src/app/ribbonNews';
import { dropNote, leaveNote, takeNote } from '../../src/commands/windowNote';
import { closedStorage, storageOf } from './storages';

const deed: RibbonDeed = { command: 'removeMarks', sheets: ['PL I'] };

test('a deed that was left is taken once', () => {
  const { open, entries } = storageOf();
  leaveNote(open, 'a', deed);
  expect(takeNote(open, 'b')).toBeNull();
  expect(takeNote(open, 'a')).toEqual(deed);
  expect(takeNote(open, 'a')).toBeNull();
  expect(entries).toEqual(new Map());
});

test('one that nobody took goes, and no other', () => {
  const { open, entries } = storageOf();
  leaveNote(open, 'a', deed);
  leaveNote(open, 'b', deed);
  dropNote(open, 'a');
  expect(entries.size).toBe(1);
  expect(takeNote(open, 'b')).toEqual(deed);
});

test.each(['', '{', 'null', JSON.stringify({ command: 'toString' }), JSON.stringify({ ...deed, sheets: [1] })])('%j is no deed, and goes all the same', (text) => {
  const { open, entries } = storageOf();
  leaveNote(open, 'a', deed);
  for (const name of entries.keys()) entries.set(name, text);
  expect(takeNote(open, 'a')).toBeNull();
  expect(entries.size).toBe(0);
});

test('a storage that is closed or full is no failure', () => {
  const { open } = storageOf({ isFull: true });
  for (const each of [closedStorage, open]) {
    leaveNote(each, 'a', deed);
    expect(takeNote(each, 'a')).toBeNull();
    dropNote(each, 'a');
  }
});
