import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Tries every use-case again in an Excel of an older requirement set: the least that the manifest asks for, and that of Office LTSC 2021. That of
 * LTSC 2024, 1.17, is what every other run has (`tests/builders/startExcel.ts`).
 */
const levels = ['1.9', '1.14'];

const { jest: usual } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { maxWorkers, workerIdleMemoryLimit, testTimeout, ...common } = usual;

export default {
  maxWorkers,
  workerIdleMemoryLimit,
  testTimeout,
  projects: levels.map((level) => ({
    ...common,
    displayName: `ExcelApi ${level}`,
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    roots: ['<rootDir>/tests/app', '<rootDir>/tests/commands'],
    // What a failed request leaves behind hangs on no requirement set, and is tried at every request.
    testPathIgnorePatterns: ['aults\\.test\\.ts$'],
    globals: { excelApiLevel: level },
  })),
};
