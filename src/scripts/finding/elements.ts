type Child = Node | string | undefined;

/** An element with a class and what it holds; what is undefined is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A link with its text. */
export const link = (href: string, className: string, ...children: readonly Child[]): HTMLAnchorElement =>
  Object.assign(element('a', className, ...children), { href });
