import { describe, expect, it } from 'vitest';
import { packsByName } from '#dossier/every-pack.test-support.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import { loadRules } from '#law/load-rules.ts';
import { newestPack } from '#law/pack-versions.ts';
import { ruleTitles } from './rule-titles.ts';

describe.each(packsByName)('the titles of rules of %s', (_name, { law: { rules } }) => {
  const titles = ruleTitles(rules);

  it('describe every rule that can fire, with nothing left to fill in', () => {
    const keys = rules.rules.filter(isReachable).map(({ key }) => key);

    expect(keys.filter((key) => /[{}]/.test(titles.get(key)?.nl ?? '{'))).toEqual([]);
  });
});

describe('the title of a rule', () => {
  it('shows an ellipsis for the value of a dossier', () => {
    const titles = ruleTitles(loadRules(newestPack));

    expect(titles.get('O001')?.en).toBe(
      'Deeldossier "…" is not handed over; LAS or LASLVS is needed',
    );
  });
});
