import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/**
 * What is the same for every knowledge base. Folders, the address of the site and the language come from the command
 * that builds (`scripts/commands/build.ts`).
 */
export default defineConfig({
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: 'prism' },
  // Images of the knowledge base are copied untouched; nothing is resized or fetched.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  // No script or style stands in a page: the strictest content security policy holds.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  experimental: { incrementalBuild: true },
  prerenderConflictBehavior: 'error',
  telemetry: false,
});
