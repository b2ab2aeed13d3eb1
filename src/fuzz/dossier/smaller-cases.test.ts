import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { profileNamed } from '#dossier/profile.ts';
import { planned, schools } from '#evidence/transcript-builder.test-support.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { DossierCase } from '../fuzz-case.ts';
import type { Ground } from '../kind.ts';
import { dossierKind } from './dossier-kind.ts';

const dossierLaw = loadDossierLaw(newestPack);

const sender = { ...schools.target, name: 'Openbare school met een lange naam' };

const ground: Ground = {
  role: 'bron',
  profile: 'POVO',
  dossierLaw,
  transfer: profileNamed(dossierLaw.pack.kinds, 'POVO'),
  features: [],
  sender,
  scenario: planned('elk-dossier', 'bron'),
};

/** As a hunt does: the smallest that goes wrong, and how many were played for it. */
function huntedDown(goesWrong: (fuzzCase: DossierCase) => boolean, seed: number) {
  let played = 0;
  let smallest: DossierCase | undefined;
  fc.check(
    fc.property(dossierKind.drawn(ground), (fuzzCase) => {
      if (smallest) played += 1;
      if (played > 250 || !goesWrong(fuzzCase)) return;
      smallest = fuzzCase;
      throw new Error('It goes wrong');
    }),
    { seed, numRuns: 3_000 },
  );
  if (!smallest) throw new Error('Nothing went wrong');
  return { smallest, played };
}

function all({ dossier }: DossierCase): XmlElement[] {
  return [...selfAndDescendants(dossier)];
}

const texts = (fuzzCase: DossierCase) => all(fuzzCase).map(({ text }) => text);
const smallestOfAll = huntedDown(() => true, 1).smallest;

describe('a dossier that goes wrong', () => {
  it('is the smallest that may go round, asked for at any time, when none of it matters', () => {
    const others = [2, 3, 4].map((seed) => huntedDown(() => true, seed));

    for (const { smallest, played } of others) {
      expect(smallest.since).toBeUndefined();
      expect(writeXml(smallest.dossier)).toBe(writeXml(smallestOfAll.dossier));
      expect(played).toBeLessThan(10);
    }
  });

  it.each<[string, number, (fuzzCase: DossierCase) => boolean]>([
    ['it is asked for by a moment', 0, ({ since }) => since !== undefined],
    [
      'a text has a sign beyond the first plane',
      6,
      (one) => texts(one).some((text) => /[\u{10000}-\u{10FFFF}]/u.test(text)),
    ],
    ['a text has a soft hyphen', 6, (one) => texts(one).some((text) => text.includes('\u00AD'))],
    ['a day lies before 1901', 6, (one) => texts(one).some((text) => /^1(?:900|[0-8])/.test(text))],
    ['somebody lives abroad', 8, (one) => all(one).some(({ name }) => name === 'land')],
    [
      'a large attachment is there, as deep as one may be',
      24,
      (one) =>
        all(one).some(({ name, text }) => name === 'bestandsinhoud' && text.length > 100_000),
    ],
    [
      'thirty-three attachments stand in a list',
      33 * 6,
      (one) =>
        all(one).some(
          ({ children }) => children.filter(({ name }) => name === 'document').length >= 33,
        ),
    ],
  ])('is little more than that when what matters is that %s', (_what, few, goesWrong) => {
    const { smallest } = huntedDown(goesWrong, 5);

    expect(goesWrong(smallest)).toBe(true);
    expect(checkDossier(writeXml(smallest.dossier), dossierLaw).findings).toEqual([]);
    expect(texts(smallest)).toContain(sender.name);
    expect(all(smallest).length).toBeLessThanOrEqual(all(smallestOfAll).length + few);
  });
});
