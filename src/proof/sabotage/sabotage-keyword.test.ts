import { describe, expect, it } from 'vitest';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { ourPacksByName, wholePacksByName } from '#dossier/every-pack.test-support.ts';
import { isReachable } from '#dossier/rules/rule.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack } from '#law/pack-versions.ts';
import { dossierTrial } from './dossier-trial.ts';
import { keywordsOf, keywordsOfRules } from './keywords-of-rules.ts';
import { sabotageKeyword } from './sabotage-keyword.ts';

const law = loadDossierLaw(newestPack);
const trial = dossierTrial(law);
const trialOf = (...keys: readonly string[]) => ({
  ...trial,
  changed: trial.changed.filter(({ breaks }) => breaks.some((key) => keys.includes(key))),
});

describe('the keywords of the rules', () => {
  it('are ours, each form of a text, each state of an attachment and those of JSON Schema', () => {
    expect(keywordsOfRules(law.rules)).toEqual(
      expect.arrayContaining(['codelist', 'isA iban', 'attachment misnamed', 'pattern', 'valueAt']),
    );
  });
});

const usedIn = ({ rules }: DossierLaw) => [
  ...new Set(rules.rules.filter(isReachable).flatMap(keywordsOf)),
];

describe.each(wholePacksByName)('the dossiers of %s', (_name, { law: ofPack }) => {
  it('notice every keyword of their rules that is put out of action', () => {
    const changed = dossierTrial(ofPack);

    const unnoticed = usedIn(ofPack).filter((word) => !sabotageKeyword(word, changed).isNoticed);

    expect(unnoticed).toEqual([]);
  });
});

describe.each(ourPacksByName)('the rules of %s', (_name, { law: ofPack }) => {
  it('use every keyword', () => {
    expect(keywordsOfRules(ofPack.rules)).toEqual(usedIn(ofPack).sort());
  });
});

describe('a keyword that is put out of action', () => {
  it.each([
    ['isA iban', 'X-iban'],
    ['isA bsn', 'X-bsn'],
    ['attachment misnamed', 'X-zip-name'],
  ])('is noticed when a rule no longer fires: %s by %s', (name, key) => {
    expect(sabotageKeyword(name, trialOf(key))).toEqual({ kind: 'keyword', name, isNoticed: true });
  });

  it('is noticed when a rule fires where it should not: anyOf by a harmless change', () => {
    const harmless = trial.changed.filter(({ breaks }) => breaks.length === 0);

    expect(sabotageKeyword('anyOf', { ...trial, changed: harmless }).isNoticed).toBe(true);
  });

  it('is not noticed when no dossier shows what it does', () => {
    expect(sabotageKeyword('isA iban', trialOf('X-bsn')).isNoticed).toBe(false);
  });

  it('is not noticed when no rule uses it', () => {
    expect(sabotageKeyword('isA poem', trial).isNoticed).toBe(false);
  });
});
