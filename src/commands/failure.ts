import { createTranslator } from '../i18n';
import { failureText } from './failureText';

const { sentence, detail } = failureText(createTranslator('vi'), location.search);
for (const [id, text] of [['sentence', sentence], ['detail', detail]] as const) {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
