import { InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/**
 * A marked cell is shown with the symbol of its mark and edited without it. Univer's own number formats would not do: it draws them for numbers
 * only, and opens some of them for editing as they are shown, so that the symbol would become part of what the cell holds.
 */
export function showMarkFormats(univer: Univer): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const shown = shownText(location.rawData);
      const below = next(cell);
      return shown === null || !below ? below : { ...below, v: shown };
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeNumberFormats,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      return next(raw && shownText(raw) !== null ? { ...raw } : cell);
    },
  });
}

const beforeNumberFormats = 100;

function shownText(cell: Nullable<ICellData>): string | null {
  const shown: unknown = cell?.custom?.['shown'];
  return typeof shown === 'string' ? shown : null;
}
