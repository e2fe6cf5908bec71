import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['.config/generate.mjs'],
    setupFiles: ['.config/seed.mjs'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'], reportsDirectory: 'coverage' },
  },
})
