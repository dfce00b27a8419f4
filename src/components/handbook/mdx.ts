import Code from './Code.astro';
import Table from './Table.astro';

/** What stands for Markdown's own elements in the guide. */
export const guideComponents = { pre: Code, table: Table };
