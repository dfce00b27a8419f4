/** Puts values into the places in braces; a place without a value stays as it is. Apart from the words, so that the browser need not load them. */
export const fill = (template: string, values: object): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String((values as Record<string, unknown>)[name]) : whole,
  );
