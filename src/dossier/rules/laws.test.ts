import { describe, expect, it } from 'vitest';
import { loadRules } from '#law/load-rules.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { type BaseName, base } from './bases.test-support.ts';
import { checkRules } from './check-rules.ts';
import { edited } from './edits.test-support.ts';
import { locatedNowhere } from './located.test-support.ts';
import { isReachable, type Rule, type RuleLayer } from './rule.ts';
import { compileRulebook } from './rulebook.ts';
import { spoilers } from './spoilers.test-support.ts';
import { validate } from './xml-schema.test-support.ts';

const pack = loadRules('2019.1');
const rulebook = compileRulebook(pack);
const reachable = pack.rules.filter(isReachable).filter(({ layers }) => !layers.includes('extra'));
const layersOf = new Map(reachable.map((rule: Rule) => [rule.key, rule.layers]));
const bases: readonly BaseName[] = ['POPO', 'POVO', 'VOVO', 'BB', 'POSWV', 'VOSWV'];

describe('the dossiers that hold these laws', () => {
  it.each(bases)('keep the XML Schema when they are sound: %s', (name) => {
    expect(() => validate(base(name))).not.toThrow();
  });

  it.each(spoilers)('keep the XML Schema when they are spoiled: $key', (spoiler) => {
    expect(() => validate(edited(base(spoiler.base), spoiler.edits))).not.toThrow();
  });
});

describe('the rules of 2019.1', () => {
  it.each(bases)('find nothing in the sound dossier of %s', (name) => {
    expect(keysIn(base(name), 'as-shipped')).toEqual([]);
    expect(keysIn(base(name), 'as-intended')).toEqual([]);
  });

  it('have a spoiler each, and none twice', () => {
    expect(spoilers.map(({ key }) => key)).toEqual(reachable.map(({ key }) => key));
  });

  describe.each(['as-shipped', 'as-intended'] as const)('%s', (layer) => {
    it.each(spoilers)(
      'find $key, and what must come with it, in its spoiled dossier',
      (spoiler) => {
        const broken = [spoiler.key, ...spoiler.alsoFires].filter((key) => isIn(layer, key));

        expect(keysIn(edited(base(spoiler.base), spoiler.edits), layer)).toEqual(broken.toSorted());
      },
    );
  });

  it('count 228 as-shipped and 243 as-intended that fire through their spoilers, and five that nothing reaches', () => {
    const fired = (layer: RuleLayer) =>
      spoilers.filter(({ key, base: name, edits }) =>
        keysIn(edited(base(name), edits), layer).includes(key),
      ).length;
    const unreachable = pack.rules.filter((rule) => !isReachable(rule));

    const counts = { 'as-shipped': fired('as-shipped'), 'as-intended': fired('as-intended') };

    process.stdout.write(`rules that fire: ${JSON.stringify(counts)}\n`);
    for (const { key, reason } of unreachable) {
      process.stdout.write(`unreachable ${key}: ${reason}\n`);
    }
    expect(counts).toEqual({ 'as-shipped': 228, 'as-intended': 243 });
    expect(unreachable.map(({ key }) => key)).toEqual(['C060', 'C066', 'O054', 'P038', 'P039']);
  });
});

function keysIn(root: XmlElement, layer: RuleLayer): string[] {
  return checkRules(rulebook, locatedNowhere(writeXml(root)))
    .filter(({ layers }) => layers.includes(layer))
    .map(({ key }) => key)
    .toSorted();
}

function isIn(layer: RuleLayer, key: string): boolean {
  return layersOf.get(key)?.includes(layer) ?? false;
}
