import { describe, expect, it } from 'vitest';
import { listChanges } from '#run/reference.ts';
import { oneForEach } from './one-for-each.ts';

describe('one mutant for each requirement', () => {
  it('leaves every requirement one that breaks it, and none that is in vain', async () => {
    const all = await listChanges();
    const chosen = oneForEach(all).filter(({ kind }) => kind === 'mutant');
    const broken = (changes: typeof all) => new Set(changes.flatMap(({ breaks }) => breaks));

    expect(broken(chosen)).toEqual(broken(all));
    expect(chosen.length).toBeLessThanOrEqual(broken(all).size);
  });

  it('keeps all that is no mutant', async () => {
    const all = await listChanges();
    const others = (changes: typeof all) => changes.filter(({ kind }) => kind !== 'mutant');

    expect(others(oneForEach(all))).toEqual(others(all));
  });
});
