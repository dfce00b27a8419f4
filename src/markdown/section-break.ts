/** Stands before every heading that begins a section, so that a page may show the sections in an order of its own. */
export const SECTION_BREAK = '<!--§-->';
