import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

export const paneWidth = { least: 320, first: 380, most: 450 } as const;
const keyStep = 10;

interface SplitterProps {
  readonly label: string;
  /** Width of the pane to the right, in pixels. */
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** The bar between grid and pane; by mouse or by arrow keys. Within the widths that Excel's own pane has. */
export function Splitter({ label, width, onChange }: SplitterProps): ReactElement {
  const change = (next: number): void => onChange(Math.min(paneWidth.most, Math.max(paneWidth.least, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? keyStep : event.key === 'ArrowRight' ? -keyStep : 0;
    if (step === 0) return;
    event.preventDefault();
    change(width + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  return (
    // A separator that can be moved is a control (WAI-ARIA, window splitter), which the rule does not know.
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      tabIndex={0}
      className="splitter"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
