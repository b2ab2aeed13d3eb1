import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRequirements } from './load-law.ts';
import { packageRoot } from './package-root.ts';
import { readSchemaFile } from './schema-file.ts';

const requirements = loadRequirements();
const anchors = readSchemaFile('requirements/anchors.json') as readonly { readonly id: string }[];
const floor = readSchemaFile('requirements/floor.json') as { readonly mustsTestedPercent: number };
const anchorIds = anchors.map(({ id }) => id);
const cited = requirements.flatMap(({ cites }) => cites);

const notes = join(packageRoot, '../shared/oso');
const areNotesHere = existsSync(notes);
const protocol = areNotesHere ? readFileSync(join(notes, 'protocol.md'), 'utf8') : '';
const additions = areNotesHere ? readFileSync(join(notes, 'protocol-additions.md'), 'utf8') : '';

describe('the requirements', () => {
  it('cite anchors that exist, each with a name of its own', () => {
    const unknown = cited.filter((anchor) => !anchorIds.includes(anchor));

    expect(unknown).toEqual([]);
    expect(anchorIds.length).toBe(new Set(anchorIds).size);
  });

  it('leave no anchor uncited', () => {
    expect(anchorIds.filter((anchor) => !cited.includes(anchor))).toEqual([]);
  });

  it('number ninety or more', () => {
    expect(requirements.length).toBeGreaterThanOrEqual(90);
  });

  it('have as many MUSTs tested as the floor says: raise the floor when it is more, never lower it', () => {
    const musts = requirements.filter(({ level }) => level === 'MUST');
    const tested = musts.filter((row) => !('notTestedBecause' in row));

    expect(Math.floor((100 * tested.length) / musts.length)).toBe(floor.mustsTestedPercent);
  });
});

describe.skipIf(!areNotesHere)('the anchors', () => {
  it('name every numbered step of section 3', () => {
    const steps = section(protocol, 3).match(/^\d+(?=\. )/gm) ?? [];

    expect(steps).not.toEqual([]);
    expect(steps.filter((step) => !anchorIds.includes(`P3.1-${step}`))).toEqual([]);
  });

  it('name every code of section 4', () => {
    const rows = `${section(protocol, 4)}\n${section(additions, 4)}`;
    const codes = rows.match(/(?<=^\|[^|]*`)\p{Lu}\p{L}{12,}(?=…?`)/gmu) ?? [];
    const named = anchorIds.map((anchor) => anchor.replace(/^[PA]4-/, ''));

    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !named.includes(code))).toEqual([]);
  });

  it('name every row of the matrix of section 6, and of its table on inspection', () => {
    const six = section(protocol, 6);
    const categories = six.match(/(?<=^\| )[a-z]+(?= \| [VOX*])/gm) ?? [];
    const kinds = six.match(/^\| (PO-PO|PO-VO|VO-VO|overdracht binnen BRIN|SWV)(?= )/gm) ?? [];
    const inspections = anchorIds.filter((anchor) => anchor.startsWith('P6-inzage-'));

    expect(categories).toHaveLength(16);
    expect(categories.filter((row) => !anchorIds.includes(`P6-cat-${row}`))).toEqual([]);
    expect(inspections).toHaveLength(kinds.length);
  });

  it('name every point of section 8', () => {
    const points = section(protocol, 8).match(/^- /gm) ?? [];
    const ours = anchorIds.filter((anchor) => anchor.startsWith('P8-'));
    const added = section(additions, 8).match(/^- /gm) ?? [];
    const oursAdded = anchorIds.filter((anchor) => anchor.startsWith('A8-'));

    expect(ours).toHaveLength(points.length);
    expect(oursAdded).toHaveLength(added.length);
  });
});

/** Cuts one numbered section out of a document, without the subsections of another. */
function section(document: string, number: number): string {
  return (
    new RegExp(`^## ${number}\\. [^]*?(?=^## |^### ${number}\\.1 Calendar|$(?![^]))`, 'm').exec(
      document,
    )?.[0] ?? ''
  );
}
