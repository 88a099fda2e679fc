import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { ribbonCommandNames, type RibbonCommandName } from '../../app/ribbonNews';
import { isSample, samples, type Sample } from '../samples';
import type { Words } from '../words';

interface TopBarProps {
  readonly t: Words;
  readonly fileName: string;
  /** null = a file of the user's own is open. */
  readonly sample: Sample | null;
  readonly isBusy: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (sample: Sample) => void;
  readonly onSave: () => void;
  readonly onRibbon: (name: RibbonCommandName) => void;
}

/** Which workbook is open, and what can be done with the whole of it. */
export function TopBar({ t, fileName, sample, isBusy, onOpenFile, onOpenSample, onSave, onRibbon }: TopBarProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    // Choosing the same file again must be seen as a choice, too.
    currentTarget.value = '';
    if (file) onOpenFile(file);
  };
  const onSample = ({ currentTarget }: ChangeEvent<HTMLSelectElement>): void => {
    if (isSample(currentTarget.value)) onOpenSample(currentTarget.value);
  };
  return (
    <header className="top-bar">
      <div className="brand">
        <h1>{t('workbench.title')}</h1>
        <p>{t('workbench.subtitle')}</p>
      </div>
      <div className="file-name" title={fileName}>
        {fileName}
      </div>
      <div role="group" className="ribbon" aria-label={t('workbench.ribbon')}>
        {ribbonCommandNames.map((name) => (
          <button key={name} type="button" disabled={isBusy} onClick={() => onRibbon(name)}>
            {t(`workbench.ribbon.${name}`)}
          </button>
        ))}
      </div>
      <label>
        {t('workbench.sample')}
        <select value={sample ?? ''} disabled={isBusy} onChange={onSample}>
          {sample === null && <option value="">{t('workbench.sample.own')}</option>}
          {samples.map((name) => (
            <option key={name} value={name}>
              {t(`workbench.sample.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={isBusy} onClick={() => chooser.current?.click()}>
        {t('workbench.open')}
      </button>
      <input ref={chooser} type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" hidden onChange={onChoose} />
      <button type="button" className="button-main" disabled={isBusy} onClick={onSave}>
        {t('workbench.save')}
      </button>
    </header>
  );
}
