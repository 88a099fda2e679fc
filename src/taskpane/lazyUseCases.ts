import type { UseCases } from './UseCases';

/** Use-cases that are fetched when first needed; `load` is asked again after it failed, so that trying again helps. */
export function lazyUseCases(load: () => Promise<UseCases>): UseCases {
  return {
    checkWorkbook: async (options) => (await load()).checkWorkbook(options),
    createReport: async (options) => (await load()).createReport(options),
    removeMarks: async () => (await load()).removeMarks(),
    showPlace: async (place) => (await load()).showPlace(place),
  };
}
