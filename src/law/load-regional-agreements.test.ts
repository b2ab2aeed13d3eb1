import { describe, expect, it } from 'vitest';
import { loadLaw } from './load-law.ts';
import { loadRegionalAgreements } from './load-regional-agreements.ts';

const agreements = loadRegionalAgreements();
const { assumptions } = loadLaw({ release: '2022' });

describe('the regional agreements', () => {
  it('are of both kinds, each with a name of its own', () => {
    const names = agreements.map(({ name }) => name);

    expect(new Set(agreements.map(({ asks }) => asks)).size).toBe(2);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(agreements)('the agreement $name', (agreement) => {
  const { seenByParentsOn, askedOn, readyOn, enrolmentClosesOn, placedOn } = agreement;

  it('has the parents see the dossier, then the new school ask in vain, then the dossier made ready', () => {
    const days = [seenByParentsOn, askedOn, readyOn];

    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });

  it('closes enrolment before pupils are placed, and asks on the side of placement that it says', () => {
    const side = askedOn < placedOn ? 'before placement' : 'after placement';

    expect(enrolmentClosesOn < placedOn).toBe(true);
    expect(agreement.asks).toBe(side);
  });

  it('is of the old calendar, the school year 2018-2019', () => {
    const days = [seenByParentsOn, askedOn, readyOn, enrolmentClosesOn, placedOn];

    expect(days.filter((day) => day < '2018-08-01' || day > '2019-07-31')).toEqual([]);
  });

  it('names assumptions that exist', () => {
    const ids = assumptions.map(({ id }) => id);

    expect(ids).toEqual(expect.arrayContaining([...agreement.assumptions]));
  });
});
