import { describe, expect, it } from 'vitest';
import { categoryName } from '#dossier/category.ts';
import { checkDossier } from '#dossier/check-dossier.ts';
import { readDossier } from '#dossier/dossier.ts';
import type { PlannedScenario, Role } from '#evidence/plan.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import type { Target } from '#preflight/target.ts';
import { descendantAt } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { generatedDossiers } from './generated-dossier.ts';
import { type LeaseOptions, makeLeases } from './leases.ts';

const law = loadLaw({ release: '2022' });
const dossierLaw = loadDossierLaw(law.pack.version);
const profiles = Object.keys(law.pack.kinds.profiles);
const roles = ['bron', 'doel'] as const;
const cases = profiles.flatMap((profile) => roles.map((role) => [profile, role] as const));

function school(brin: string, sector: 'PO' | 'VO' | 'SWV') {
  return { brin, sector, name: `School ${brin}`, routeringsKenmerk: `00000007000${brin}00901` };
}

const schools = [school('99ZP', 'PO'), school('99ZV', 'VO'), school('99ZS', 'SWV')];

function leasesWith(changes: Partial<LeaseOptions> = {}) {
  return makeLeases({
    ...law,
    // As a double: of a target only its schools are looked at here.
    target: { schools } as unknown as Target,
    codec: hmacSearchKeyCodec('alleen-voor-tests', searchKeyForm(law.release)),
    dossierFor: generatedDossiers(dossierLaw),
    seed: 1,
    declared: undefined,
    ...changes,
  });
}

function scenario(role: Role, profile: string): PlannedScenario {
  return { key: 'k', name: 'n', feature: 'f', role, profile, requirements: [], size: 'any' };
}

describe('a lease', () => {
  it.each(cases)(
    'for %s as %s holds a dossier of that profile that breaks no rule',
    async (profile, role) => {
      const { dossier } = await leasesWith()(scenario(role, profile));

      const { findings } = checkDossier(writeXml(dossier.root), dossierLaw);

      expect(findings).toEqual([]);
      expect(dossier.profile).toBe(profile);
    },
  );

  it.each(cases)(
    'for %s as %s holds schools of the sectors that it goes between',
    async (profile, role) => {
      const { targetSchool, counterpartSchool, secondDeliveryPoint, transfer } = await leasesWith()(
        scenario(role, profile),
      );
      const [bron, doel] =
        role === 'bron' ? [targetSchool, counterpartSchool] : [counterpartSchool, targetSchool];

      expect(transfer.from).toContain(bron.sector);
      expect(transfer.to).toContain(doel.sector);
      expect(bron.brin === doel.brin).toBe(transfer.isWithinBrin === true);
      expect(secondDeliveryPoint.brin).toBe(counterpartSchool.brin);
      expect(secondDeliveryPoint.routeringsKenmerk).not.toBe(counterpartSchool.routeringsKenmerk);
    },
  );

  it('is about the leased pupil of the sending school, and tells no PGN to a samenwerkingsverband', async () => {
    const lease = leasesWith();

    const povo = await lease(scenario('doel', 'POVO'));
    const swv = await lease(scenario('bron', 'POSWV'));

    expect(povo.dossier.pgn).toBe(povo.pgn);
    expect(writeXml(povo.dossier.root)).toContain(`<brincode>${povo.counterpartSchool.brin}<`);
    expect(swv.dossier.pgn).toBeUndefined();
    expect(writeXml(swv.dossier.root)).not.toContain(swv.pgn);
  });

  it.each(profiles)(
    'for a full dossier of %s has something of every category that parents may keep back',
    async (profile) => {
      const planned = { ...scenario('bron', profile), size: 'full' as const };
      const { dossier, optionalCategories } = await leasesWith()(planned);
      const optional = law.pack.categories.filter((one) =>
        optionalCategories.includes(categoryName(one)),
      );

      const empty = optional.filter(
        ({ governs }) =>
          !governs.some((path) => descendantAt(dossier.root, path.split('/').slice(2))),
      );

      expect(optional.length).toBeGreaterThan(0);
      expect(empty).toEqual([]);
    },
  );

  it('is of another pupil each time, and of a seed of its own', async () => {
    const lease = leasesWith({ seed: 7 });

    const leased = [await lease(scenario('bron', 'POVO')), await lease(scenario('bron', 'POVO'))];

    expect(leased[0]?.pgn).not.toBe(leased[1]?.pgn);
    expect(leased.map(({ seed }) => seed)).toEqual([7, 8]);
  });

  it('holds the declared dossier as it is in its own profile, and another in any other', async () => {
    const { dossier: own } = await leasesWith()(scenario('bron', 'POVO'));
    const declared = readDossier(law.pack, writeXml(own.root));
    const lease = leasesWith({ declared });

    const [inProfile, inOther] = [
      await lease(scenario('bron', 'POVO')),
      await lease(scenario('bron', 'POPO')),
    ];

    expect(inProfile.dossier).toBe(declared);
    expect(inProfile.pgn).toBe(declared.pgn);
    expect(inOther.dossier.profile).toBe('POPO');
    expect(inOther.pgn).not.toBe(declared.pgn);
  });

  it('draws a dossier that says what it is told to, and breaks no rule', async () => {
    const { pgn, drawDossier } = await leasesWith()({ ...scenario('bron', 'POVO'), size: 'full' });
    const days = {
      '/dossier/metadata/datum': '2019-03-14',
      '/dossier/inzage/inzage': 'true',
      '/dossier/inzage/inzagedatum': '2019-02-28',
    };

    const { root, inspection } = drawDossier(pgn, days);

    expect(checkDossier(writeXml(root), dossierLaw).findings).toEqual([]);
    expect(descendantAt(root, ['metadata', 'datum'])?.text).toBe('2019-03-14');
    expect(inspection).toMatchObject({ inzage: 'true', inzagedatum: '2019-02-28' });
  });

  it('makes another pupil, with a dossier of its own in the same profile', async () => {
    const { pgn, dossier, another } = await leasesWith()(scenario('bron', 'POSWV'));

    const other = another();

    expect(other.pgn).not.toBe(pgn);
    expect(other.dossier.profile).toBe('POSWV');
    expect(writeXml(other.dossier.root)).not.toBe(writeXml(dossier.root));
  });

  it("names delivery points as release '18 does", async () => {
    const { release } = loadLaw({ release: '2018' });
    const lease = leasesWith({ release });

    const { counterpartSchool, secondDeliveryPoint } = await lease(scenario('bron', 'POVO'));

    expect([counterpartSchool, secondDeliveryPoint].map((it) => it.routeringsKenmerk)).toEqual([
      '901',
      '902',
    ]);
  });
});
