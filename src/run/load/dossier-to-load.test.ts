import { describe, expect, it } from 'vitest';
import { checkDossier } from '#dossier/check-dossier.ts';
import { describeDossier } from '#dossier/dossier.ts';
import { profileNamed } from '#dossier/profile.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { wholePacks } from '#law/pack-versions.ts';
import { descendantAt, selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { aboutOne } from '../lease/about-one.ts';
import { generatedDossiers } from '../lease/generated-dossier.ts';
import { dossierToLoad } from './dossier-to-load.ts';

const pgn = '999900006';
const school = (sector: 'PO' | 'VO', brin: string) =>
  ({ brin, sector, name: `School ${brin}`, routeringsKenmerk: `00000007000${brin}00901` }) as const;

/** From which sector a pupil of each profile goes, and under which profile that school can receive one. */
const ways = [
  ['POPO', 'PO', 'POPO'],
  ['POPO', 'PO', 'BB'],
  ['POVO', 'PO', 'POPO'],
  ['POVO', 'PO', 'BB'],
  ['VOVO', 'VO', 'VOVO'],
  ['VOVO', 'VO', 'BB'],
  ['BB', 'PO', 'BB'],
  ['POSWV', 'PO', 'BB'],
  ['VOSWV', 'VO', 'BB'],
] as const;
const all = wholePacks.flatMap((version) => ways.map((way) => [version, ...way] as const));

const labels = ['overdrachtsoort', 'overstap', 'naam', 'brincode', 'bsn'];

const childAt = (root: XmlElement, name: string) =>
  descendantAt(root, ['huidigeschool', name])?.text;

/** What a dossier tells of the pupil: each value by its name, without labels, flags and inspection. */
function contentOf(root: XmlElement): string[] {
  const parts = root.children.filter(({ name }) => name !== 'inzage');
  return parts
    .flatMap((part) => [...selfAndDescendants(part)])
    .filter(({ name, children }) => children.length === 0 && !/^cat_/.test(name))
    .filter(({ name }) => !labels.includes(name))
    .map(({ name, text }) => `${name}=${text}`);
}

describe.each(all)(
  'a dossier of %s for %s, of a pupil at a %s school',
  (version, profile, sector, as) => {
    const law = loadDossierLaw(version);
    const dossierFor = generatedDossiers(law);
    const own = school(sector, '99ZP');
    const sender = school(sector, '99ZA');
    const drawn = (['full', 'any', 'any', 'minimal'] as const).map((size, seed) =>
      aboutOne(law.pack, dossierFor({ profile, sender: own, size, seed }), pgn),
    );
    const fetched = drawn.map((root) =>
      dossierToLoad({ pgn, root }, [{ profile: as, sender }], law),
    );

    it(`can be fetched as ${as}: it breaks no rule of that, and is about this pupil, from that school`, () => {
      const told = fetched.map((one) => one && describeDossier(law.pack, one.root));
      const faults = fetched.map((one) => one && checkDossier(writeXml(one.root), law).findings);
      const schools = fetched.map((one) => one && childAt(one.root, 'brincode'));

      expect(faults).toEqual(drawn.map(() => []));
      expect(told.map((one) => [one?.profile, one?.pgn])).toEqual(drawn.map(() => [as, pgn]));
      expect(schools).toEqual(drawn.map(() => sender.brin));
    });

    it('tells all of the pupil that was to be told, in the same order', () => {
      expect(fetched.map((one) => one && contentOf(one.root))).toEqual(drawn.map(contentOf));
    });

    it('holds what parents said only where they are asked', () => {
      const { asksParents } = profileNamed(law.pack.kinds, as);
      const have = fetched.map((one) => one?.root.children.some(({ name }) => name === 'inzage'));

      expect(have).toEqual(drawn.map(() => asksParents.length > 0));
    });
  },
);
