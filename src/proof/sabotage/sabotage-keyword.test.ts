import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { newestPack, wholePacks } from '#law/pack-versions.ts';
import { dossierTrial } from './dossier-trial.ts';
import { keywordsOfRules } from './keywords-of-rules.ts';
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

describe.each(wholePacks)('the dossiers of %s', (version) => {
  it('notice every keyword that is put out of action', () => {
    const ofYear = loadDossierLaw(version);
    const changed = dossierTrial(ofYear);

    const unnoticed = keywordsOfRules(ofYear.rules).filter(
      (name) => !sabotageKeyword(name, changed).isNoticed,
    );

    expect(unnoticed).toEqual([]);
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
