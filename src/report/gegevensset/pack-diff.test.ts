import { describe, expect, it } from 'vitest';
import { comparePacks } from '#dossier/compare/compare-packs.ts';
import { compileSchema } from '#law/compile-schema.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { packVersions } from '#law/pack-versions.ts';
import { renamedBetween } from '#law/renamed-between.ts';
import { renderPackDiffJson } from './json.ts';
import { renderPackDiffText } from './text.ts';

const compared = (before: string, now: string) =>
  comparePacks({
    before: loadDossierLaw(before),
    now: loadDossierLaw(now),
    renamed: renamedBetween(before, now),
  });
const diff = compared('2018.1.1', '2019.1');
const pairs = packVersions.flatMap((before) => packVersions.map((now) => [before, now] as const));

describe('what changed, as text', () => {
  it.each([
    ['  huidigeschool/leerling/zorg → huidigeschool/leerling/onderwijsondersteuning'],
    ['  huidigeschool/leerling/zorg/lgf (+6)'],
    ['  huidigeschool/leerling/onderwijsondersteuning/opp: nog maar één keer toegestaan'],
    ['  huidigeschool/leerling/huisarts: niet meer verplicht; nog maar één keer toegestaan'],
    ['  23 Diagnose: nieuw F79.VB, F79.ZB, HB, F80, F81.9, F43.2'],
    ['  3 Onderwijssoort bij leerlinggebonden financiering: vervallen'],
    ['  C063 OG.05  Van de huisarts mag geen roepnaam mee; laat roepnaam weg'],
    ['  C074 OS.cat_vve → C086 OS.cat06'],
    ['  X-time-zone: kijkt naar andere elementen'],
    ['Nieuwe elementen (6)'],
    ['88 regels van beide versies hebben een andere sleutel; --format json noemt ze'],
  ])('tells: %s', (line) => {
    expect(renderPackDiffText(diff, 'nl').split('\n')).toContain(line);
  });

  it('speaks English when it is asked to', () => {
    const told = renderPackDiffText(diff, 'en');

    expect(told).toContain('New elements (6)\n');
    expect(told).toContain('opp: allowed once only from now on\n');
    expect(told).not.toMatch(/vervallen|nieuw|verplicht;|Geen dossier/);
  });

  it('says so when nothing changed', () => {
    expect(renderPackDiffText(compared('2019.1', '2019.1'), 'nl')).toBe(
      'Gegevensset 2019.1 → 2019.1\n\nEr is niets veranderd\n',
    );
  });

  it('tells an order, a facet and a value that came', () => {
    const told = renderPackDiffText(
      {
        ...compared('2019.1', '2019.1'),
        profiles: [{ what: 'XX', now: 'nieuw' }],
        elements: {
          ...diff.elements,
          changed: [
            {
              before: '/dossier/a',
              now: '/dossier/a',
              changes: [{ what: 'maxLength', before: '35', now: '70' }],
            },
          ],
          reordered: [{ path: '/dossier', before: ['a', 'b'], now: ['b', 'a'] }],
        },
      },
      'nl',
    );

    expect(told).toContain('  XX: – → nieuw\n');
    expect(told).toContain('  a: grootste lengte: 35 → 70\n');
    expect(told).toContain('  /dossier: b, a\n');
  });
});

describe('what changed, as JSON', () => {
  const isValid = compileSchema('gegevensset-diff.schema.json');

  it.each(pairs)('is as its JSON Schema describes from %s to %s', (before, now) => {
    const told = JSON.parse(renderPackDiffJson(compared(before, now)));

    expect(isValid(told) ? [] : isValid.errors).toEqual([]);
    expect(told).toMatchObject({ format: 1, before, now });
  });
});
