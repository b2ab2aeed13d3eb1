import { describe, expect, it } from 'vitest';
import { isReachable } from '#dossier/rules/rule.ts';
import { loadRules } from '#law/load-rules.ts';
import { packVersions } from '#law/pack-versions.ts';
import { ruleTitles } from './rule-titles.ts';

describe.each(packVersions)('the titles of rules of %s', (version) => {
  const law = loadRules(version);
  const titles = ruleTitles(law);

  it('describe every rule that can fire, with nothing left to fill in', () => {
    const keys = law.rules.filter(isReachable).map(({ key }) => key);

    expect(keys.filter((key) => /[{}]/.test(titles.get(key)?.nl ?? '{'))).toEqual([]);
  });

  it('shows an ellipsis for the value of a dossier', () => {
    expect(titles.get('O001')?.en).toBe(
      'Deeldossier "…" is not handed over; LAS or LASLVS is needed',
    );
  });
});
