import { describe, expect, it } from 'vitest';
import type { DossierFinding } from '#dossier/finding.ts';
import { text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { describeFaults, otherValue, valueAt } from './delivered-contents.ts';
import { aBreach } from './findings.test-support.ts';

const dossier = parseXml('<dossier><metadata><overstap> POVO </overstap></metadata></dossier>');
const delivered = {
  dossier,
  seq: 7,
  asked: { overdrachtsoort: 'overstapdossier', dossierVersie: '2019.1' },
};
const path = '/dossier/metadata/overstap';

function fault(at: number): DossierFinding {
  return {
    key: `K${at}`,
    rule: `R${at}`,
    layers: ['as-shipped'],
    severity: 'fout',
    xpath: `/dossier[1]/x[${at}]`,
    line: 1,
    column: 1,
    message: text(`fout ${at}`, `fault ${at}`),
  };
}

describe('a value of a delivered dossier', () => {
  it('is read without the white space around it', () => {
    expect(valueAt(dossier, path)).toBe('POVO');
    expect(valueAt(dossier, '/dossier/metadata/x')).toBeUndefined();
  });

  it('is sound when it is one of those that it may be', () => {
    expect(otherValue(delivered, path, ['POSO', 'POVO'])).toEqual([]);
  });

  it('that is another is a breach that quotes what it may be and what it is', () => {
    expect(otherValue(delivered, path, ['POSO', 'VOVO'])).toEqual([
      {
        ...aBreach,
        expected: text(`${path} is "POSO" of "VOVO"`, `${path} is "POSO" or "VOVO"`),
        actual: text(`${path} is "POVO"`, `${path} is "POVO"`),
        entries: [7],
        assumptions: [],
      },
    ]);
  });

  it('that is missing is a breach that says so', () => {
    expect(otherValue(delivered, '/dossier/x', ['POSO'])).toMatchObject([
      { ...aBreach, actual: text('/dossier/x ontbreekt', '/dossier/x is missing') },
    ]);
  });
});

describe('the faults of a dossier', () => {
  it('are told with their rule and place', () => {
    expect(describeFaults([fault(1), fault(2)])).toEqual(
      text(
        'R1 (/dossier[1]/x[1]): fout 1; R2 (/dossier[1]/x[2]): fout 2',
        'R1 (/dossier[1]/x[1]): fault 1; R2 (/dossier[1]/x[2]): fault 2',
      ),
    );
  });

  it.each([
    [5, /fout 5$/, /fault 5$/],
    [6, /fout 5; en nog 1$/, /fault 5; and 1 more$/],
    [8, /fout 5; en nog 3$/, /fault 5; and 3 more$/],
  ])(
    'are told the first five of, and how many more there are, when they are %i',
    (count, nl, en) => {
      const faults = Array.from({ length: count }, (_, at) => fault(at + 1));

      expect(describeFaults(faults).nl).toMatch(nl);
      expect(describeFaults(faults).en).toMatch(en);
    },
  );
});
