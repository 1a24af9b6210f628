import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'

const typed = {
  parserOptions: {
    projectService: true,
    extraFileExtensions: ['.vue'],
    tsconfigRootDir: import.meta.dirname,
  },
}

const insideOfAFeature = {
  group: ['@/features/*/*'],
  message: "Other features are reached through their index.ts: import from '@/features/<name>'.",
}

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules'] },
  {
    files: ['**/*.ts', '**/*.vue'],
    extends: [
      tseslint.configs.strictTypeChecked,
      vue.configs['flat/recommended'],
      accessibility.configs['flat/recommended'],
    ],
    languageOptions: { ...typed, parserOptions: { ...typed.parserOptions, parser: tseslint.parser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Types of .vue files are unknown to ESLint, and the defaults of props look useless to it: vue-tsc checks both.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': ['error', { patterns: [insideOfAFeature] }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Requests go through platform/http.ts.' }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/require-default-prop': 'off',
      'vue/enforce-style-attribute': ['error', { allow: ['scoped'] }],
      'vuejs-accessibility/label-has-for': [
        'error',
        { required: { some: ['nesting', 'id'] }, allowChildren: true },
      ],
    },
  },
  {
    files: ['src/platform/**', 'src/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@/features/*', '@/shell/*'], message: 'platform and ui know no feature.' }] },
      ],
    },
  },
  { files: ['src/platform/http.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/**/*.spec.ts', 'src/testing/**', 'e2e/**'],
    rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  prettier,
)
