import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'packages/model-en/src/weights.ts',
      '**/dist/**',
      '**/.turbo/**',
      '.reports/**',
      '**/node_modules/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      // Typed arrays and checked indices: `array[index]!` says "in range by construction".
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/unified-signatures': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'List what is exported; no `export *`.' },
      ],
      // Control characters and strange spaces are this product's daily bread.
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    // Word lists and tables may be long.
    files: ['packages/core/src/**/lexicon/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tools demand a default export from their configuration.
    files: ['**/*.config.{ts,js}', 'vitest.shared.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['.ci/**/*.js', '**/*.config.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // Core is a pure function of its arguments: no files, network, clock, randomness or logging.
    files: ['packages/core/src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', '@inquit/core*'] }],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'Date',
        'performance',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Core is deterministic.' },
      ],
    },
  },
);
