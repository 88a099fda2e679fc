import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-template-curly-in-string': 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/core/**', 'src/app/**'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension', 'window', 'document', 'fetch', 'localStorage', 'setTimeout', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
        { object: 'Math', property: 'random', message: 'Randomness is a parameter.' },
      ],
    },
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  { files: ['src/{taskpane,workbench}/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: ['src/{taskpane,workbench}/**'],
    plugins: { 'react-hooks': reactHooks },
    // That rule warns of what the React compiler would skip; no compiler runs here.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  { files: ['src/cli/**', 'tests/**', 'webpack.config.js', '**/*.mjs'], rules: { 'no-console': 'off' }, languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  { files: ['webpack.config.js'], languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
