import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { shortProperties } from './shortProperties';

type Body = (exports: object, require: (name: string) => unknown, module: { exports: object }, dirname: string) => void;

/** Loads the sources as jest would, but lets single modules be put in another's place and loaded anew. */
export interface Loader {
  load(file: string): unknown;
  /** Other texts than the files hold; those modules, and all that need them, are loaded anew. */
  replace(texts: ReadonlyMap<string, string>): void;
  forget(file: string): void;
  /** Whether the file is a program at all. */
  compiles(file: string): boolean;
  /** The file and everything it needs, directly or not, as far as it has been loaded. */
  reachedFrom(file: string): readonly string[];
  /** Whether a module other than a test is just being worked out. */
  isLoadingSource(): boolean;
}

const fromHere = createRequire(__filename);
const endings = ['', '.ts', '.tsx', '/index.ts'];
/** The same as jest is told in package.json. */
const options = { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } } as const;

function resolve(from: string, name: string): string {
  const base = path.resolve(path.dirname(from), name);
  const found = endings.map((ending) => base + ending).find((file) => path.extname(file) !== '' && existsSync(file));
  if (found === undefined) throw new Error(`${name} is not found from ${from}`);
  return found;
}

function compile(file: string, text: string): Body {
  const { code } = transformSync(text, { ...options, filename: file, swcrc: false });
  return vm.compileFunction(code, ['exports', 'require', 'module', '__dirname'], { filename: file }) as Body;
}

export function createLoader(): Loader {
  const modules = new Map<string, { exports: object }>();
  const bodies = new Map<string, Body>();
  const changedBodies = new Map<string, Body>();
  const needs = new Map<string, Set<string>>();
  let replaced: ReadonlyMap<string, string> = new Map();
  let depth = 0;

  function bodyOf(file: string): Body {
    const inItsPlace = changedBodies.get(file);
    if (inItsPlace) return inItsPlace;
    const text = replaced.get(file);
    const body = (text === undefined ? bodies.get(file) : undefined) ?? compile(file, text ?? readFileSync(file, 'utf8'));
    (text === undefined ? bodies : changedBodies).set(file, body);
    return body;
  }

  function load(file: string): unknown {
    const known = modules.get(file);
    if (known) return known.exports;
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    const module = { exports: {} };
    modules.set(file, module);
    const needed = new Set<string>();
    needs.set(file, needed);
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return name === 'fast-check' ? shortProperties : fromHere(name);
      const other = resolve(file, name);
      needed.add(other);
      return load(other);
    };
    const isTest = file.endsWith('.test.ts');
    depth += isTest ? 0 : 1;
    try {
      bodyOf(file)(module.exports, require, module, path.dirname(file));
    } catch (error) {
      modules.delete(file);
      throw error;
    } finally {
      depth -= isTest ? 0 : 1;
    }
    return module.exports;
  }

  function reachedFrom(file: string): readonly string[] {
    const reached = new Set([file]);
    for (const one of reached) for (const other of needs.get(one) ?? []) reached.add(other);
    return [...reached];
  }

  function forgetNeeding(changed: ReadonlySet<string>): void {
    for (const file of [...modules.keys()]) if (reachedFrom(file).some((one) => changed.has(one))) modules.delete(file);
  }

  return {
    load,
    reachedFrom,
    forget: (file) => void modules.delete(file),
    isLoadingSource: () => depth > 0,
    compiles(file) {
      try {
        bodyOf(file);
        return true;
      } catch {
        return false;
      }
    },
    replace(texts) {
      const changed = new Set([...replaced.keys(), ...texts.keys()]);
      replaced = texts;
      changedBodies.clear();
      forgetNeeding(changed);
    },
  };
}
