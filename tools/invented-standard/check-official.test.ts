/**
 * What we find in dossiers of the invented standard, beside what its own XML Schema and stylesheets find: the same, but for
 * the three rules that are in no known shape.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { LaidBeside } from '#dossier/official/laid-beside.ts';
import { layBeside } from '#dossier/official/lay-beside.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import { drawOne } from '#generators/draw-one.ts';
import { validDossier } from '#generators/valid-dossier.ts';
import { officialValidator } from '#official/official-validator.ts';
import { anyRunner } from '#official/xslt/any-runner.test-support.ts';
import { importBundle } from '#preflight/import-gegevensset.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { spoiled, spoiledOnce } from './spoiled.test-support.ts';

const seed = 2031;
const bundle = join(import.meta.dirname, 'bundle');
const law = dossierLawOf(importBundle(bundle, {}));
const validator = officialValidator(bundle, {
  law,
  runner: anyRunner(),
});
afterAll(() => validator.end());

const profiles = Object.entries(law.pack.kinds.profiles);
const rules = law.rules.rules.filter(isReachable).filter(({ layers }) => !layers.includes('extra'));

/** Of each rule some that it alone may forbid; of each profile one with everything, spoiled in all ways, and sound ones. */
const dossiers = [
  ...rules.flatMap((rule) => {
    const others = law.rules.rules.filter(({ key }) => key !== rule.key);
    const without = dossierLawOf({ ...law, rules: { ...law.rules, rules: others } });
    const profile = profiles.find(([, { family }]) => rule.families.includes(family))?.[0] ?? '';
    const drawn = fc.sample(validDossier(without, { profile }), { seed, numRuns: 150 });
    const breaks = (root: XmlElement) =>
      checkDossier(writeXml(root), law).findings.some(({ key }) => key === rule.key);
    return [...drawn.filter(breaks).slice(0, 4), ...drawn.slice(0, 1)];
  }),
  ...profiles.flatMap(([profile]) => {
    const full = drawOne(validDossier(law, { profile, size: 'full' }), seed);
    const sound = fc.sample(validDossier(law, { profile }), { seed, numRuns: 100 });
    return [...sound, ...spoiledOnce(full, law)];
  }),
];
const more = profiles.map(([profile]) => spoiled(validDossier(law, { profile }), law));
dossiers.push(...fc.sample(fc.oneof(...more), { seed, numRuns: 1_000 - dossiers.length }));

describe('1,000 generated and spoiled dossiers of the invented standard', async () => {
  const told: { readonly document: string; readonly beside: readonly LaidBeside[] }[] = [];
  for (const root of dossiers) {
    const document = writeXml(root);
    const verdict = await validator.judge(document);
    told.push({ document, beside: layBeside(checkDossier(document, law), verdict, law) });
  }
  const findings = told.flatMap(({ beside }) => beside);

  it('have no difference that nothing explains', () => {
    const isUnexplained = ({ reason }: LaidBeside) => reason?.kind === 'unexplained';

    expect(told).toHaveLength(1_000);
    expect(told.filter(({ beside }) => beside.some(isUnexplained))).toEqual([]);
  });

  it('break every rule at places where both find it, structure too, and some nothing', () => {
    const both = findings.filter(({ by }) => by === 'both');
    const keys = rules.map(({ key }) => key);

    expect(new Set(both.map(({ key, rule }) => key ?? rule))).toEqual(
      new Set([...keys, 'XML Schema']),
    );
    expect(told.filter(({ beside }) => beside.length === 0).length).toBeGreaterThan(100);
  });

  it('differ in the three rules that an import does not recognise, and says where those stand', () => {
    const others = findings.filter(({ by }) => by !== 'both');

    expect(new Set(others.map(({ by, reason }) => `${by}: ${reason?.why.en}`))).toEqual(
      new Set(
        law.pack.notJudged?.map(
          ({ file, line, what }) =>
            `only-theirs: Not recognised at import: ${file}:${line} ${what}`,
        ),
      ),
    );
  });
});
