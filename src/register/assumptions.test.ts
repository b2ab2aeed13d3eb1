import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { readSchemaFile } from '#law/schema-file.ts';

const rows = readSchemaFile('register-assumptions.json') as readonly { readonly id: string }[];
const room = join(packageRoot, 'src/register');

/** The code and the data that may rest on an assumption. */
const resting = [
  ...readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .map((file) => join(room, file)),
  join(packageRoot, 'schemas/school-checklist.json'),
  join(packageRoot, 'schemas/production-addresses.json'),
];

describe('the assumptions of the register', () => {
  it('are named where something rests on them, each of them, and no other', () => {
    const named = resting.flatMap(
      (file) => readFileSync(file, 'utf8').match(/\bAR-\d{2}\b/g) ?? [],
    );

    expect([...new Set(named)].sort()).toEqual(rows.map(({ id }) => id));
  });
});
