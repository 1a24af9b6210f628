import { defineConfig } from 'vitest/config'

/** The browser tests need a started application: see e2e/README.md. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
