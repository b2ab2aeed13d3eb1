import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  append,
  type Edit,
  edited,
  putAfter,
  putBefore,
  remove,
  set,
} from '#generators/spoilers/edit/edits.ts';
import { carer, contact, pupilPart, score, testWith } from '#generators/spoilers/fragments.ts';
import { loadRules } from '#law/load-rules.ts';
import { packageRoot } from '#law/package-root.ts';
import { type BaseName, base } from './bases.test-support.ts';
import { type CheckRulesOptions, checkRules } from './check-rules.ts';
import { locatedNowhere } from './located.test-support.ts';
import { isReachable } from './rule.ts';
import { compileRulebook } from './rulebook.ts';

const pack = loadRules('2019.1');
const rulebook = compileRulebook(pack);
const pupil = 'huidigeschool/leerling';
const overstap = 'metadata/overstap';

describe('checkRules', () => {
  it('finds nothing in the dossier that the counterpart hands out', () => {
    const povo = readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml'));

    expect(checkRules(rulebook, locatedNowhere(povo))).toEqual([]);
  });

  it('tells what is wrong, where, who holds it, and what is needed', () => {
    const carers = `${carer('<relatietotkind>0</relatietotkind>')}`;
    const root = edited(base('VOVO'), [append(pupil, carers)]);
    const positionOf = ({ name }: { readonly name: string }) => ({ line: name.length, column: 9 });

    expect(checkRules(rulebook, { root, positionOf })).toEqual([
      {
        key: 'C031',
        rule: 'CL41',
        layers: ['as-shipped', 'as-intended'],
        severity: 'fout',
        xpath: '/dossier[1]/huidigeschool[1]/leerling[1]/verzorger[2]/relatietotkind[1]',
        line: 14,
        column: 9,
        message: {
          nl: '"0" staat niet in codelijst 41 (Relatie tot het kind); kies uit: 1, 2, 3, 4, 5, 6, 7, 8, 9',
          en: '"0" is not in code list 41 (Relation to the child); choose one of: 1, 2, 3, 4, 5, 6, 7, 8, 9',
        },
      },
    ]);
  });

  it('finds a rule once for each place that breaks it, in document order', () => {
    const late = '<jaargroep>9</jaargroep>';
    const career = pupilPart('schoolloopbaanlijst').replaceAll('<jaargroep>8</jaargroep>', late);
    const tests = testWith(score).replace('</afnamedatum>', `</afnamedatum>${late}`);

    const found = placesIn('BB', [append(pupil, career), append(pupil, tests)]);

    expect(found).toEqual([
      'C014 schoolloopbaanlijst[1]/schoolloopbaan[1]/jaargroep[1]',
      'C014 toetslijst[1]/toets[1]/afname[1]/jaargroep[1]',
    ]);
  });

  it('cuts a long value in a message', () => {
    const root = edited(base('BB'), [set('metadata/standaardversie', '2'.repeat(200))]);

    const [finding] = checkRules(rulebook, { ...locatedNowhere('<a/>'), root });

    expect(finding?.message.nl).toContain(`"${'2'.repeat(80)}…"`);
  });
});

describe('what the published validator does that one would not expect', () => {
  it.each<readonly [string, BaseName, readonly Edit[], readonly string[]]>([
    [
      'takes blanks around a code for another code',
      'POPO',
      [set(overstap, ' POPO '), putBefore(`${pupil}/schoolloopbaanlijst`, vve())],
      ['C017', 'O006', 'O033', 'O034'],
    ],
    ['takes a code with a zero in front for another', 'POPO', [gender('01')], ['C015']],
    [
      'takes 1 for true, blanks around it or not',
      'POPO',
      [
        set(`${pupil}/adresgeheim`, ' 1 '),
        putBefore(`${pupil}/bsn`, '<adresbuitenland>Rue 1</adresbuitenland>'),
      ],
      ['O020', 'O024'],
    ],
    [
      'takes an empty code for a wrong one',
      'POVO',
      [set(`${pupil}/overstapadvies/advies`, '')],
      ['C001'],
    ],
    ['finds an absent deeldossier', 'BB', [remove('metadata/deeldossier')], ['C026', 'O001']],
    [
      'looks for secret numbers in the whole dossier',
      'POPO',
      [append('huidigeschool/communicatielijst/communicatie', '<geheim>true</geheim>')],
      ['O022'],
    ],
    [
      'lets what stands in front of an e-mail address pass',
      'BB',
      [append(pupil, contact('<soort>e-mail</soort><nummer>foo bar&lt;&gt;baz@x.nl</nummer>'))],
      [],
    ],
    ['does not hold its flags to the profile', 'POPO', [flag('school', 'VERBODEN')], []],
    [
      'asks nothing of the pupil binnen BRIN',
      'BB',
      [putAfter('metadata/categorie_uitlevering', tag('VOSWV'))],
      [],
    ],
    [
      'lets a special school leave out the advice',
      'POVO',
      [
        putAfter('huidigeschool/aanleverpunt', '<soort>SO</soort>'),
        remove(`${pupil}/overstapadvies/advies`),
      ],
      [],
    ],
  ])('%s', (_what, name, edits, keys) => {
    expect(keysIn(name, edits)).toEqual(keys);
  });

  it('takes any element for a root, and then misses the deeldossier', () => {
    const entry = '<communicatie><soort>telefoon</soort><nummer>0201234567</nummer></communicatie>';

    const [finding, ...more] = checkRules(rulebook, locatedNowhere(entry));

    expect(finding).toMatchObject({ key: 'C026', xpath: '/communicatie[1]' });
    expect(more).toEqual([]);
  });

  it.each([
    ['2019-03-08', '2016-08-01', []],
    ['2019-03-08', '2016-07-31', ['O056']],
    ['2019-07-31', '2016-08-01', []],
    ['2019-08-01', '2017-08-01', []],
    ['2019-08-01', '2017-07-31', ['O056']],
    ['2019-08-01Z', '2017-08-01Z', []],
  ])('on %s lets a test of %s go along or not', (today, date, keys) => {
    const edits = [
      set('metadata/datum', today),
      putAfter(`${pupil}/schoolloopbaanlijst`, testWith(score, date)),
    ];

    expect(keysIn('POVO', edits)).toEqual(keys);
  });

  it('asks for recent tests of every transfer from PO to VO, also binnen BRIN', () => {
    const edits = [
      putAfter('metadata/categorie_uitlevering', tag('POVO')),
      append(pupil, testWith(score, '2010-01-01')),
    ];

    expect(keysIn('BB', edits)).toEqual(['O056']);
  });
});

describe('a rulebook', () => {
  const [rule] = pack.rules.filter(isReachable);

  it.each([
    [{ codelist: '3' }, 'code list "3"'],
    [{ presnt: 'overstap' }, 'unknown keyword: "presnt"'],
    [{ isA: 'bsm' }, 'form "bsm"'],
    [{ fitsProfile: 'cat_x' }, 'category "cat_x"'],
  ])('is not made of a rule that holds %j', (holds, why) => {
    const rules = rule ? [{ ...rule, holds }] : [];

    expect(() => compileRulebook({ ...pack, rules })).toThrow(why);
  });
});

describe('the family of a dossier', () => {
  it('is what its overdrachtsoort says', () => {
    expect(keysIn('BB', [set('overdrachtsoort', 'swv-dossier')])).toContain('P009');
    expect(keysIn('BB', [set('overdrachtsoort', 'overstapdossier')])).toContain('O015');
  });

  it('follows the overstap when nobody knows the overdrachtsoort, and then asks little', () => {
    expect(keysIn('VOSWV', [set('overdrachtsoort', 'x'), remove(`${pupil}/voornaam`)])).toEqual([
      'C024',
      'P006',
    ]);
    expect(keysIn('POPO', [set('overdrachtsoort', 'x'), remove(`${pupil}/voornaam`)])).toEqual([
      'C024',
      'O003',
    ]);
  });

  it('is the one that the caller names, if any', () => {
    const toSwv = set('overdrachtsoort', 'swv-dossier');
    const toSchool = set('overdrachtsoort', 'overstapdossier');

    expect(keysIn('POPO', [toSwv], { family: 'overstap' })).toEqual(['O003']);
    expect(keysIn('POSWV', [toSchool], { family: 'swv' })).toEqual(['P006']);
  });
});

function checked(name: BaseName, edits: readonly Edit[], options?: CheckRulesOptions) {
  const root = edited(base(name), edits);
  const found = checkRules(rulebook, { ...locatedNowhere('<a/>'), root }, options);
  return found.filter(({ layers }) => !layers.includes('extra'));
}

function keysIn(name: BaseName, edits: readonly Edit[], options?: CheckRulesOptions): string[] {
  const keys = checked(name, edits, options).map(({ key }) => key);
  return keys.toSorted();
}

function placesIn(name: BaseName, edits: readonly Edit[]): string[] {
  return checked(name, edits).map(
    ({ key, xpath }) => `${key} ${xpath.replace('/dossier[1]/huidigeschool[1]/leerling[1]/', '')}`,
  );
}

function vve(): string {
  return pupilPart('voorschools') + pupilPart('vroegschools');
}

function gender(code: string): Edit {
  return putBefore(`${pupil}/adresgeheim`, `<geslacht>${code}</geslacht>`);
}

function flag(name: string, state: string): Edit {
  return set(`metadata/categorie_uitlevering/cat_${name}`, state);
}

function tag(profile: string): string {
  return `<overstap>${profile}</overstap>`;
}
