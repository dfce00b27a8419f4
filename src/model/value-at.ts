/** The value at a dotted path of fields; below a list, the values of all its items. */
export function valueAt(data: unknown, path: string): unknown {
  if (!path.includes('.')) return step(data, path);
  return path.split('.').reduce(step, data);
}

function step(inner: unknown, name: string): unknown {
  if (Array.isArray(inner)) return inner.flatMap((item: Record<string, unknown>) => item[name] ?? []);
  return (inner as Record<string, unknown> | undefined)?.[name];
}
