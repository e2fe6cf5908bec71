import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // Of a busy machine, too; what never ends is found all the same.
    testTimeout: 120_000,
    globalSetup: ['.config/generate.mjs'],
    setupFiles: ['.config/seed.mjs'],
    coverage: { provider: 'v8', include: ['src/**/*.ts', 'rules/**/*.ts'], reportsDirectory: 'coverage' },
  },
})
