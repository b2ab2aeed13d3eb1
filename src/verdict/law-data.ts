import { digestOf } from '#evidence/digest.ts';
import type { LawData } from '#evidence/plan.ts';
import type { Law } from './law.ts';

/** Names the data of a law as a plan does, by version and digest; what comes with this suite has its version. */
export function lawDataOf(law: Law, suite: string): LawData[] {
  const { requirements, assumptions, confirmations, release, pack, elements, rules } = law;
  return [
    { name: 'requirements', version: suite, digest: digestOf(requirements) },
    { name: 'assumptions', version: suite, digest: digestOf(assumptions) },
    { name: 'exchange', version: release.release, digest: digestOf({ release, confirmations }) },
    { name: 'gegevensset', version: pack.version, digest: digestOf({ pack, elements, rules }) },
  ];
}
