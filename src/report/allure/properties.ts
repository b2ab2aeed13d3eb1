/** Writes Java properties, which Allure reads: whatever is no plain letter or digit is written as an escape. */
export function renderProperties(rows: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rows).map(([key, value]) => `${escaped(key)}=${escaped(value)}\n`);
  return lines.join('');
}

function escaped(words: string): string {
  return words.replace(
    /[^A-Za-z0-9]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
