import { vietnameseTranslator } from '../i18n/translatorFor';
import { windowText } from './windowText';

const { sentence, detail } = windowText(vietnameseTranslator(), location.search, () => localStorage);
for (const [id, text] of [['sentence', sentence], ['detail', detail]] as const) {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
