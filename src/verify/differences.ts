/** Names the places where two JSON values differ, as `results[3].outcome`, in the order of the first. */
export function differences(one: unknown, other: unknown, place = ''): string[] {
  if (Object.is(one, other)) return [];
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) return [place];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key), below(one, place, key)),
  );
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function below(parent: object, place: string, key: string): string {
  if (Array.isArray(parent)) return `${place}[${key}]`;
  return place === '' ? key : `${place}.${key}`;
}
