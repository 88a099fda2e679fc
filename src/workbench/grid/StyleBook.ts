import type { Style } from '@cj-tech-master/excelts';
import type { IStyleData } from '@univerjs/core';
import { toUniverStyle } from './toUniverStyle';

/** Univer keeps each look once and lets cells name it; the same look always gets the same name. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly idOfLook = new Map<string, string>();
  private readonly lookOfStyle = new WeakMap<object, IStyleData>();

  /** Name of a cell's look: its style, its number format, and what a mark lays over it. null = nothing but defaults. */
  idOf(style: Partial<Style>, numberFormat: string, mark: Partial<Style> | undefined): string | null {
    const pattern = numberFormat === 'General' ? {} : { n: { pattern: numberFormat } };
    const look = { ...this.lookOf(style), ...(mark ? this.lookOf(mark) : {}), ...pattern };
    if (Object.keys(look).length === 0) return null;
    const key = JSON.stringify(look);
    const known = this.idOfLook.get(key);
    if (known !== undefined) return known;
    const id = `s${this.idOfLook.size}`;
    this.idOfLook.set(key, id);
    this.styles[id] = look;
    return id;
  }

  /** Cells read from a file share their style objects, so most looks are worked out once. */
  private lookOf(style: Partial<Style>): IStyleData {
    const known = this.lookOfStyle.get(style);
    if (known) return known;
    const look = toUniverStyle(style);
    this.lookOfStyle.set(style, look);
    return look;
  }
}
