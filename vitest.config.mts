import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/buildOnce.ts'],
    reporters: ['default', 'tests/support/plainCount.ts'],
    coverage: { provider: 'v8', include: ['lambda/**', 'simulator/**'], reporter: ['text-summary', 'text'] },
  },
});
