import { useEffect, useEffectEvent, useState } from 'react';

/** Hands over a file that is dropped anywhere on the page. @returns true while one is held over it. */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isDropping, setDropping] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const onDrag = (event: DragEvent): void => {
      if (!isFile(event)) return;
      // Without this the browser would leave the page and show the file itself.
      event.preventDefault();
      setDropping(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    };
    const ending = new AbortController();
    const options = { signal: ending.signal, capture: true };
    window.addEventListener('dragenter', onDrag, options);
    window.addEventListener('dragover', onDrag, options);
    window.addEventListener('dragleave', onLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => ending.abort();
  }, []);
  return isDropping;
}
