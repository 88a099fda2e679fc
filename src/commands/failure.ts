import { vietnameseTranslator } from '../i18n/translatorFor';
import { failureText } from './failureText';

const { sentence, detail } = failureText(vietnameseTranslator(), location.search);
for (const [id, text] of [['sentence', sentence], ['detail', detail]] as const) {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
