import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedDossier } from '#dossier/check-dossier.ts';
import type { DossierFinding } from '#dossier/finding.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { text } from '#words/text.ts';
import { layBeside } from './lay-beside.ts';
import type { Melding, OfficialVerdict, Site } from './official-verdict.ts';

const law = loadDossierLaw('2019.1');

/** A bundle with the sites that our own pack keys its rules by. */
const sites = law.rules.rules
  .filter(({ key }) => /^[CO]\d+$/.test(key))
  .map(({ key }, at): Site => {
    return { key, file: 'OV/a.xsl', line: at + 1, fromLine: at + 1, text: `Fout ${key}` };
  });

function finding(key: string, place: string): DossierFinding {
  const row = law.rules.rules.find((rule) => rule.key === key);
  return {
    key,
    rule: row?.rule ?? key,
    layers: row?.layers ?? ['structure'],
    severity: 'fout',
    xpath: place,
    line: 1,
    column: 1,
    message: text('Onze woorden', 'Our words'),
  };
}

function melding(key: string, place: string): Melding {
  return { text: `Fout ${key}`, place };
}

function judged(meldingen: readonly Melding[], known = sites): OfficialVerdict {
  return { status: 'judged', meldingen, sites: known };
}

function checked(...findings: readonly DossierFinding[]): CheckedDossier {
  return { findings, areRulesReached: true };
}

const keyed = fc.constantFrom('C001', 'C015', 'O001', 'O009');
const found = fc.record({ key: keyed, place: fc.constantFrom('/dossier[1]', '/dossier[1]/a[1]') });
const lists = fc.array(found, { maxLength: 8 });

describe('laid beside each other', () => {
  it('each finding of both stands there once, and as many are of both as can be paired', () => {
    fc.assert(
      fc.property(lists, lists, (ours, theirs) => {
        const said = ({ key, place }: { key: string; place: string }) => `${key} ${place}`;
        const beside = layBeside(
          checked(...ours.map(({ key, place }) => finding(key, place))),
          judged(theirs.map(({ key, place }) => melding(key, place))),
          law,
        );

        const of = (...by: string[]) =>
          beside.filter((row) => by.includes(row.by)).map((row) => `${row.key} ${row.place}`);
        expect(of('both', 'only-ours').toSorted()).toEqual(ours.map(said).toSorted());
        expect(of('both', 'only-theirs').toSorted()).toEqual(theirs.map(said).toSorted());
        expect(of('only-ours').filter((row) => of('only-theirs').includes(row))).toEqual([]);
      }),
    );
  });

  it('what concerns the document stands at its root', () => {
    const beside = layBeside(
      checked(finding('C067', '/dossier[1]')),
      judged([melding('C067', '/[1]')]),
      law,
    );

    expect(beside).toMatchObject([{ by: 'both', rule: 'OS.cat01', place: '/dossier[1]' }]);
  });

  it.each([
    [
      'only we hold what the standard means',
      checked(finding('O049', '/dossier[1]')),
      [],
      'as-intended',
    ],
    ['only we find what both should', checked(finding('O009', '/dossier[1]')), [], 'unexplained'],
    [
      'they mended a defect that we know',
      checked(),
      [melding('O054', '/dossier[1]')],
      'known-defect',
    ],
    [
      'they reach a rule that we think they do not',
      checked(),
      [melding('O049', '/x[1]')],
      'known-defect',
    ],
    ['only they find what both should', checked(), [melding('O009', '/dossier[1]')], 'unexplained'],
    [
      'nobody knows what tells it',
      checked(),
      [{ text: 'Iets anders', place: '/x[1]' }],
      'unexplained',
    ],
  ])('has a reason when %s', (_, ours, meldingen, kind) => {
    expect(layBeside(ours, judged(meldingen), law)).toMatchObject([{ reason: { kind } }]);
  });

  it('no rule is meant by number in a bundle that has other sites than the pack has rules', () => {
    const fewer = sites.filter(({ key }) => key !== 'O001');

    const beside = layBeside(
      checked(finding('O009', '/dossier[1]'), finding('C015', '/dossier[1]')),
      judged([melding('O009', '/dossier[1]'), melding('C015', '/dossier[1]')], fewer),
      law,
    );

    expect(beside.map(({ by, rule }) => `${by} ${rule}`)).toEqual([
      'both CL14',
      'only-ours OVa.IZ02',
      `only-theirs OV/a.xsl:${sites.findIndex(({ key }) => key === 'O009') + 1}`,
    ]);
  });

  it('extra rules are not compared, and structure is one thing', () => {
    const extra = { ...finding('X-bsn', '/dossier[1]'), layers: ['extra'] as const };
    const structural = finding('S-order', '/dossier[1]/a[1]');
    const broken: OfficialVerdict = {
      status: 'structure-broken',
      complaints: [{ text: 'This element is not expected', line: 3 }],
    };

    expect(layBeside(checked(extra), judged([]), law)).toEqual([]);
    expect(layBeside(checked(structural, extra), broken, law)).toEqual([
      {
        by: 'both',
        layer: 'structure',
        rule: 'XML Schema',
        place: '/dossier[1]',
        ours: text('1: Onze woorden', '1: Our words'),
        theirs: '3: This element is not expected',
      },
    ]);
    expect(layBeside(checked(), broken, law)).toMatchObject([
      { by: 'only-theirs', reason: { kind: 'unexplained' } },
    ]);
    expect(layBeside(checked(structural), judged([]), law)).toMatchObject([
      { by: 'only-ours', reason: { kind: 'unexplained' } },
    ]);
  });

  it('a stylesheet that breaks off is a difference', () => {
    const beside = layBeside(checked(), { status: 'broke-off', why: 'Invalid date' }, law);

    expect(beside).toMatchObject([{ by: 'only-theirs', rule: 'XSLT', theirs: 'Invalid date' }]);
  });
});
