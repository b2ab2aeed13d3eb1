import { describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { asNamedIn } from './delivery-point.ts';
import type { Release } from './release.ts';

const school = {
  brin: '99ZX',
  routeringsKenmerk: '0000000700099ZX00901',
  sector: 'PO',
  name: 'Basisschool De Proef',
} as const;

describe('a delivery point', () => {
  it.each([
    ['2018', '901'],
    ['2022', '0000000700099ZX00901'],
  ])("is named in release %s as '%s', which its messages can carry", (name, named) => {
    const release = readSchemaFile(`exchange/${name}/messages.json`) as Release;

    expect(asNamedIn(release, school)).toEqual({ ...school, routeringsKenmerk: named });
  });
});
