import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{schemas,src,scripts,tests}/**/*.test.ts'],
    // End-to-end tests build whole sites and start browsers.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Pages are awaited on machines of any speed.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
    // Two cores: a build in one worker and the unit tests in the other.
    maxWorkers: 2,
  },
});
