import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { BadInput } from '../BadInput';
import { say } from '../words';
import { readPackageArguments } from './readPackageArguments';
import { writePackage } from './writePackage';

const root = path.resolve(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** Builds the add-in and writes the folder that an office installs from. Exit status: 0 done, 1 the build failed, 2 bad input. */
function main(argv: readonly string[]): number {
  const work = mkdtempSync(path.join(os.tmpdir(), 'tro-ly-phu-luc-'));
  try {
    const { address, offline, out } = readPackageArguments(argv, process.env);
    const built = path.join(work, 'addin');
    if (!build(built, offline)) {
      process.stderr.write(`${say('package.build-failed')}\n`);
      return 1;
    }
    const files = writePackage({ root, built, out, address });
    process.stdout.write(`${say('package.done', { version, address, folder: out, count: files.length })}\n`);
    if (offline) process.stdout.write(`${say('package.done-offline')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof BadInput ? error.sentence : say('package.unexpected', { detail: error instanceof Error ? error.message : String(error) })}\n`);
    return 2;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What the build says goes to stderr, and only where it fails is it of interest: warnings stand in `npm run build`. */
function build(folder: string, offline: boolean): boolean {
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const flags = ['--mode', 'production', '--config-name', 'addin', '--output-path', folder, ...(offline ? ['--env', 'offline'] : [])];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...flags], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) process.stderr.write(stdout);
  return status === 0;
}

process.exitCode = main(process.argv.slice(2));
