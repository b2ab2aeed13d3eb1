import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { validDossier } from '../valid-dossier.ts';
import { extremeDossier } from './extreme-dossier.ts';
import { type Twist, twistsFor } from './twist.ts';
import { placesOf, twisted } from './twisted.ts';

const law = loadDossierLaw(newestPack);
const profiles = Object.keys(law.pack.kinds.profiles);
const places = placesOf(law.elements);

describe('an extreme dossier', () => {
  it.each(profiles)('of %s breaks nothing in any layer', (profile) => {
    fc.assert(
      fc.property(extremeDossier(law, validDossier(law, { profile })), (dossier) => {
        expect(checkDossier(writeXml(dossier), law).findings).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('is another than the dossier that it was made of, most of the time', () => {
    const sound = fc.constant(full());
    const drawn = fc.sample(extremeDossier(law, sound), { numRuns: 60, seed: 1 });

    const changed = drawn.filter((dossier) => writeXml(dossier) !== writeXml(full()));

    expect(changed.length).toBeGreaterThan(30);
  });

  it('shrinks to a dossier without twists when those do not matter', () => {
    const { counterexample } = fc.check(
      fc.property(extremeDossier(law, fc.constant(full())), () => false),
      { seed: 3 },
    );

    expect(writeXml((counterexample?.[0] ?? full()) as XmlElement)).toBe(writeXml(full()));
  });
});

describe('a twist', () => {
  const kinds = ['says', 'repeats', 'dates', 'moves abroad', 'swells'] as const;

  it.each(kinds)('that %s is drawn, and changes a full dossier', (kind) => {
    const drawn = fc
      .sample(twistsFor, { numRuns: 400, seed: 5 })
      .filter((twist) => twist.kind === kind && !isHuge(twist));

    const changed = drawn.filter((twist) => twisted(full(), twist, places) !== full());

    expect(changed.length).toBeGreaterThan(0);
  });

  it('leaves a dossier as it is where it has no place', () => {
    const bare = { ...full(), children: [] };

    fc.assert(
      fc.property(twistsFor, (twist) => {
        expect(twisted(bare, twist, places)).toBe(bare);
      }),
      { numRuns: 50 },
    );
  });

  it('repeats as often as it says', () => {
    const twist: Twist = { kind: 'repeats', at: 0, times: 33 };

    const [before, after] = [full(), twisted(full(), twist, places)].map(
      (dossier) => [...selfAndDescendants(dossier)].length,
    );

    expect(after).toBeGreaterThan((before ?? 0) + 31);
  });
});

let made: XmlElement | undefined;

function full(): XmlElement {
  made ??= fc.sample(validDossier(law, { profile: 'POVO', size: 'full' }), {
    numRuns: 1,
    seed: 7,
  })[0];
  if (!made) throw new Error('fast-check drew nothing');
  return made;
}

function isHuge(twist: Twist): boolean {
  return twist.kind === 'swells' && twist.kilobytes > 300;
}
