import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** The browser tests need a started application: see e2e/README.md. */
export default defineConfig({
  // For the routes of the router, which say what there is to open.
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    // These take as long as all the journeys together: on demand, see e2e/README.md.
    exclude: process.env['ROUTES'] ? [] : ['e2e/routes.e2e.ts', 'e2e/markup.e2e.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
