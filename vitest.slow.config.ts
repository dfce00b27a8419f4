import { defineConfig } from 'vitest/config';

/** The slow lane, `npm run slow`: what takes minutes and need not run at every change. */
export default defineConfig({
  test: { include: ['{schemas,src,scripts,tests}/**/*.slow.ts'], testTimeout: 1_800_000 },
});
