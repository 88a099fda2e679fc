/** A line of so many characters over the whole page is well below the highest row there is. */
const mostCharacters = 2000;

/** Parts a very long text of ours between words, so that each part fits a row; nothing is lost. */
export function splitText(text: string): readonly string[] {
  if (text.length <= mostCharacters) return [text];
  const parts: string[] = [];
  let part = '';
  for (const word of text.split(' ')) {
    if (part !== '' && part.length + 1 + word.length > mostCharacters) {
      parts.push(part);
      part = word;
    } else {
      part = part === '' ? word : `${part} ${word}`;
    }
  }
  return [...parts, part];
}
