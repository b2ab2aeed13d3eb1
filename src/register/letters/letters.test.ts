import { describe, expect, it } from 'vitest';
import { writeToSchools } from './school-letter.ts';
import {
  writeExpiring,
  writeIssued,
  writeOpening,
  writeRefused,
  writeWithdrawn,
} from './supplier-letters.ts';

const its = {
  ...{ supplier: 'Verzonnen BV', product: 'Ander LAS', version: '2.1' },
  ...{ release: '2022', gegevensset: '2019.1', until: new Date('2027-08-31T22:00:00.000Z') },
  roles: [{ role: 'bron', profile: 'POVO', isConditional: false }],
  statement: 'a'.repeat(64),
} as const;
const on = new Date('2026-09-01T10:00:00.000Z');
const why = 'Dossiers kwamen niet volledig over';
const run = { runId: 'run-1', why };
const opening = {
  ...{ supplier: 'Verzonnen BV', release: '2027', gegevensset: '2026.1', opensOn: '2026-10-01' },
  products: [{ product: 'Ander LAS', version: '2.1', schools: 1 }],
};

const all = {
  issued: writeIssued(its),
  refused: writeRefused({ ...its, ...run }),
  withdrawn: writeWithdrawn({ ...its, on, why }),
  expiring: writeExpiring({ ...its, schools: 12 }),
  opening: writeOpening(opening),
  schools: writeToSchools({ ...its, on, why }),
};

describe('a letter of the service desk', () => {
  it.each(Object.entries(all))(
    '(%s) greets, closes, and has nothing that is not known',
    (_name, letter) => {
      expect(letter.body).toMatch(
        /^Beste lezer,\n\n[\s\S]+\n\nMet vriendelijke groet,\nde servicedesk van OSO\n$/,
      );
      expect(`${letter.subject} ${letter.body}`).not.toMatch(/undefined|null|NaN|\n{3}/);
      expect(letter.subject).not.toContain('\n');
    },
  );

  it('tells days by the clock of the Netherlands', () => {
    expect(all.issued.body).toContain('Dat geldt tot 1 september 2027, voor deze versie.');
    expect(all.expiring.subject).toBe(
      'De kwalificatie van Ander LAS 2.1 loopt af op 1 september 2027',
    );
    expect(all.opening.subject).toBe('OSO ’27 met gegevensset 2026.1: open vanaf 1 oktober 2026');
  });

  it.each(['refused', 'withdrawn', 'schools'] as const)('(%s) gives the reason', (name) => {
    expect(all[name].body).toContain(`Dit is de reden:\n${why}\n`);
  });

  it('tells of a condition only where there is one', () => {
    const [role] = its.roles;
    const conditional = writeIssued({ ...its, roles: [{ ...role, isConditional: true }] });

    expect(all.issued.body).not.toContain('ontheffing');
    expect(conditional.body).toContain('onder voorwaarde');
  });

  it('leaves out what is not known: a statement, a day, schools that there are not', () => {
    const bare = writeWithdrawn({ ...its, statement: null, on, why });
    const unused = writeExpiring({ ...its, schools: 0 });

    expect(bare.body).not.toContain('SHA-256');
    expect(unused.body).not.toContain('school gebruikt');
    expect(all.opening.body).toContain('staat nog niet vast');
    expect(writeOpening({ ...opening, obligatoryOn: '2027-01-01' }).body).toContain(
      'Vanaf 1 januari 2027 is deze release verplicht.',
    );
  });

  it('lets a reason that somebody wrote start no line, and no header of an e-mail', () => {
    const { subject, body } = writeRefused({
      ...its,
      ...run,
      version: '2\nBcc: x',
      why: 'a\n\nBeste b',
    });

    expect(subject).toBe('Uw aanvraag voor Ander LAS 2 Bcc: x is niet toegekend');
    expect(body).toContain('Dit is de reden:\na Beste b\n');
  });
});
