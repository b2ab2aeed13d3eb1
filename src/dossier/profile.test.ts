import { describe, expect, it } from 'vitest';
import { loadPack } from '#law/load-pack.ts';
import { loadRules } from '#law/load-rules.ts';
import { packVersions } from '#law/pack-versions.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { packsByName } from './every-pack.test-support.ts';
import type { Kinds, Profile } from './pack.ts';
import { kindOf, kindOfProfile, profileNamed, profileNameOf } from './profile.ts';
import { isReachable } from './rules/rule.ts';

const { kinds } = loadPack('2019.1');

function kindIn(overdrachtsoort: string, overstap?: string) {
  const metadata = overstap === undefined ? '' : `<overstap>${overstap}</overstap>`;
  return kindOf(
    kinds,
    parseXml(
      `<dossier><metadata>${metadata}</metadata><overdrachtsoort>${overdrachtsoort}</overdrachtsoort></dossier>`,
    ),
  );
}

describe.each(packsByName)('the profiles of pack %s', (_name, { law }) => {
  const { kinds: own, pgnElements, categories } = law.pack;
  const { rules } = law.rules;
  const profiles = Object.entries(own.profiles);
  const reachable = rules.filter(isReachable).filter(({ key }) => !key.startsWith('X-'));
  const namesThat = (fits: (profile: Profile) => boolean) =>
    profiles.flatMap(([name, profile]) => (fits(profile) ? [name] : []));
  const familiesOf = (condition: unknown) =>
    reachable
      .filter(({ holds }) => JSON.stringify(holds) === JSON.stringify(condition))
      .flatMap(({ families }) => families);

  it('are told apart by what their dossiers say', () => {
    const marks = profiles.map(([, it]) => `${it.overdrachtsoort} ${it.overstap ?? ''}`);
    const families = new Set(profiles.map(([, it]) => it.family));
    const pairs = new Set(profiles.map(([, it]) => `${it.family} ${it.overdrachtsoort}`));

    expect(new Set(marks).size).toBe(profiles.length);
    expect(pairs.size).toBe(families.size);
  });

  it('leave no dossier without a family', () => {
    expect(own.otherwise.at(-1)).not.toHaveProperty('overstapsOf');
  });

  it('have one sector at both ends within a BRIN', () => {
    const within = profiles.filter(([, it]) => it.isWithinBrin);

    expect(within.filter(([, { from, to }]) => `${from}` !== `${to}`)).toEqual([]);
  });

  it('ask parents for what the rules want of their dossiers', () => {
    const inspected = categories.find(({ flag }) => flag === 'cat_ouderinzage')?.matrix ?? {};
    const asking = Object.entries(inspected).filter(([, flags]) => `${flags}` === 'VERPLICHT');
    const wanted = reachable.filter(({ field }) => field === 'toestemming');

    expect(asking.map(([name]) => name)).toEqual(
      namesThat(({ asksParents }) => asksParents.includes('inzage')),
    );
    expect(wanted.flatMap((rule) => rule.profiles)).toEqual(
      namesThat(({ asksParents }) => asksParents.includes('toestemming')),
    );
  });

  it('tell the PGN as the rules want it', () => {
    const anyPgn = { anyPresent: pgnElements };
    const familiesThat = (pgn: Profile['pgn']) =>
      new Set(profiles.flatMap(([, profile]) => (profile.pgn === pgn ? [profile.family] : [])));

    expect(new Set(familiesOf(anyPgn))).toEqual(familiesThat('required'));
    expect(new Set(familiesOf({ not: anyPgn }))).toEqual(familiesThat('forbidden'));
  });

  it('are those of every category, and no rule names another', () => {
    const names = profiles.map(([name]) => name);
    const overstaps = profiles.map(([, { overstap }]) => overstap);
    const named = reachable.flatMap((rule) => [
      ...(rule.profiles ?? []),
      ...(rule.exceptProfiles ?? []),
    ]);

    for (const { matrix } of categories) expect(Object.keys(matrix)).toEqual(names);
    expect(named.filter((overstap) => !overstaps.includes(overstap))).toEqual([]);
  });
});

describe.each(packVersions)('the pack %s', (version) => {
  const reachable = loadRules(version).rules.filter(isReachable);
  const constantsAt = (field: string) =>
    reachable
      .filter((rule) => rule.at === `/dossier/metadata/${field}` || rule.field === field)
      .flatMap(({ holds }) => JSON.stringify(holds).match(/(?<="const":")[^"]+/g) ?? []);

  it('gives the versions which its rules want', () => {
    const { standaardversie, validatieversie } = loadPack(version);

    expect(new Set(constantsAt('standaardversie'))).toEqual(new Set([standaardversie]));
    expect(new Set(constantsAt('validatieversie'))).toEqual(new Set([validatieversie]));
  });
});

describe('the profile of a dossier', () => {
  it.each([
    ['overstapdossier', 'POPO', 'overstap', 'POPO'],
    ['overstapdossier', 'VOVO', 'overstap', 'VOVO'],
    ['overstapdossier', 'VOMBO', 'overstap', undefined],
    ['overstapdossier', undefined, 'overstap', undefined],
    ['overdrachtbinnenbrin', undefined, 'binnen-brin', 'BB'],
    ['overdrachtbinnenbrin', 'POVO', 'binnen-brin', 'BB'],
    ['swv-dossier', 'VOSWV', 'swv', 'VOSWV'],
    ['onbekend', 'POSWV', 'swv-unknown', 'POSWV'],
    ['onbekend', 'POVO', 'overstap-unknown', 'POVO'],
    [' swv-dossier', undefined, 'overstap-unknown', undefined],
  ])('with overdrachtsoort "%s" and overstap %s is of family %s, profile %s', (...row) => {
    const [overdrachtsoort, overstap, family, profile] = row;

    const kind = kindIn(overdrachtsoort, overstap);

    expect(kind.family).toBe(family);
    expect(profileNameOf(kinds, kind)).toBe(profile);
  });

  it.each(Object.keys(kinds.profiles))('%s is found again in what it says', (name) => {
    const { overdrachtsoort, overstap } = profileNamed(kinds, name);

    const kind = kindIn(overdrachtsoort, overstap);

    expect(profileNameOf(kinds, kind)).toBe(name);
    expect(kind).toMatchObject(kindOfProfile(kinds, name));
  });

  it('can be one that only the pack knows of', () => {
    const popo = profileNamed(kinds, 'POPO');
    const other: Kinds = { ...kinds, profiles: { XX: { ...popo, overstap: 'XX' } } };

    expect(profileNameOf(other, { family: 'overstap', overstap: 'XX' })).toBe('XX');
    expect(kindOfProfile(other, 'XX')).toEqual({ family: 'overstap', overstap: 'XX' });
  });

  it.each(['VOPO', 'toString', ''])(
    'cannot be "%s", and the names that there are are told',
    (name) => {
      expect(() => profileNamed(kinds, name)).toThrow(
        `There is no profile "${name}": use one of POPO, POVO, VOVO, BB, POSWV, VOSWV`,
      );
    },
  );
});
