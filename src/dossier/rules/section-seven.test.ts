import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { edited } from '#generators/spoilers/edit/edits.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { writeXml } from '#xml/write-xml.ts';
import { base } from './bases.test-support.ts';
import type { RuleLayer } from './rule.ts';
import { brokenProbes, type Probe, probes } from './section-seven.test-support.ts';

const law = loadDossierLaw('2019.1');
const notes = join(packageRoot, '../shared/oso/gegevensset.md');

describe('a dossier that is probed as in section 7', () => {
  it.each(probes)('gets the official result: $name', (probe) => {
    expect(keysIn(probe, 'as-shipped')).toEqual(probe.official);
  });

  it.each(probes.filter(({ extra }) => typeof extra !== 'string'))(
    'is found by the extra rules: $name',
    (probe) => {
      expect(keysIn(probe, 'extra')).toEqual(probe.extra);
    },
  );

  it.each(
    probes.filter(({ extra, official }) => typeof extra === 'string' && official.length === 0),
  )('is left to others, with a reason ($extra): $name', (probe) => {
    expect(keysIn(probe, 'extra')).toEqual([]);
  });

  it.each(
    probes.flatMap((probe) => {
      const [, key] = /^([CO]\d{3}) finds/.exec(String(probe.extra)) ?? [];
      return key === undefined ? [] : [{ ...probe, key }];
    }),
  )('is found by $key as intended, as the reason says: $name', ({ key, ...probe }) => {
    expect(keysIn(probe, 'as-intended')).toContain(key);
  });

  it.skipIf(!existsSync(notes))('covers every row of the notes', () => {
    const section = readFileSync(notes, 'utf8').split('\n## 7. ')[1] ?? '';
    const rows = [...section.matchAll(/^\| (.+?) \| \S+ \| .+ \|$/gm)].map(([, name]) => name);
    const known = [...probes.map(({ name }) => name), ...brokenProbes];

    expect(rows.filter((name) => name !== 'probe').toSorted()).toEqual(known.toSorted());
  });
});

function keysIn({ base: name, edits }: Probe, layer: RuleLayer): string[] {
  const checked = checkDossier(writeXml(edited(base(name), edits)), law);
  if (!checked.areRulesReached) throw new Error(`Broken: ${JSON.stringify(checked.findings)}`);
  return checked.findings
    .filter(({ layers }) => layers.includes(layer))
    .map(({ key }) => key)
    .toSorted();
}
