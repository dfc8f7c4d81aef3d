import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A slow machine is no failure: nothing here is about time but what runs on a clock of its own.
    testTimeout: 60_000,
    globalSetup: ['tests/support/buildOnce.ts'],
    reporters: ['default', 'tests/support/plainCount.ts'],
    coverage: { provider: 'v8', include: ['lambda/**', 'simulator/**'], reporter: ['text-summary', 'text'] },
  },
});
