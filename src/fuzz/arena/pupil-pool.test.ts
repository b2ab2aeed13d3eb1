import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import { loadLaw } from '#law/load-law.ts';
import { packageRoot } from '#law/package-root.ts';
import { referenceTarget } from '#run/reference.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { PupilPool } from './pupil-pool.ts';

const law = loadLaw({ release: '2022' });
const dossier = parseXml(readFileSync(join(packageRoot, 'mocks/dossiers/povo.xml')));
const fuzzCase = { kind: 'dossier', role: 'doel', profile: 'POVO', dossier } as const;
const scenario: PlannedScenario = {
  key: 'k',
  name: 'n',
  feature: 'f',
  role: 'doel',
  profile: 'POVO',
  requirements: [],
  size: 'any',
};

function poolFor(isForgetful: boolean): PupilPool {
  const keyOf = async (pgn: string) => ({ zoeksleutel: pgn, pgnfrag: '0000' });
  const codec = { keyOf, matches: async () => false, stop: async () => {} };
  const dossierLaw = dossierLawOf(law);
  return new PupilPool({
    ...law,
    dossierLaw,
    target: referenceTarget(law.release),
    codec,
    isForgetful,
  });
}

describe('the pool of test pupils', () => {
  it('hands out the same pupils again to a target that forgets them', async () => {
    const pool = poolFor(true);

    const leases = [await pool.lease(scenario, fuzzCase), await pool.lease(scenario, fuzzCase)];

    expect(leases[0]?.pgn).toBe(leases[1]?.pgn);
    expect(pool.isUsedUp).toBe(false);
  });

  it('hands out no pupil twice to one that does not, and tells when there are no more', async () => {
    const pool = poolFor(false);
    const seen = new Set<string>();
    let leased = 0;

    for (; !pool.isUsedUp; leased += 1) {
      const { pgn, otherPgn } = await pool.lease(scenario, fuzzCase);
      seen.add(pgn).add(otherPgn);
    }

    expect(seen.size).toBe(2 * leased);
    expect(leased).toBeGreaterThan(4_000);
  });
});
