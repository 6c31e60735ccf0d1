/** Whether two plain data (as read from YAML) are equal. */
export function equalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => equalData(item, b[index]))
    );
  }
  const keys = Object.keys(a);
  const others = Object.keys(b);
  // the order of keys counts: a rule may list what it finds in the order in which it is written
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && equalData(valueOf(a, key), valueOf(b, key)))
  );
}

function valueOf(data: object, key: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[key];
}
