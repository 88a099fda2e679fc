import type { EmbeddedExcel } from '../../embedded/embedExcel';

declare global {
  interface Window {
    /** On the workbench page: the host that the pane's frame asks to be connected to. */
    embeddedExcel?: EmbeddedExcel;
  }
}

/** Lets the pane's frame find the host of the workbook that is open. */
export function offerToPane(excel: EmbeddedExcel): void {
  window.embeddedExcel = excel;
}

/** The host that the page around this frame offers. */
export function hostOfPage(): EmbeddedExcel | undefined {
  return window.parent.embeddedExcel;
}
