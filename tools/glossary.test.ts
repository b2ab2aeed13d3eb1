import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';

it('the glossary tells each word once, in order', () => {
  const glossary = readFileSync(join(packageRoot, 'GLOSSARY.md'), 'utf8');
  const words = [...glossary.matchAll(/^\| ([^|]+?) \|/gm)].slice(1).map(([, word = '']) => word);

  expect(words).toEqual([...new Set(words)].sort((one, other) => one.localeCompare(other, 'en')));
});
