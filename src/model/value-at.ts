/** The value at a dotted path of fields; below a list, the values of all its items. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner.flatMap((item: Record<string, unknown>) => item[step] ?? []);
    return (inner as Record<string, unknown> | undefined)?.[step];
  }, data);
