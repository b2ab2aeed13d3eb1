import { randomBytes } from 'node:crypto';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Chosen } from '#run/prepare.ts';
import type { Law } from '#verdict/law.ts';
import { type Text, text } from '#words/text.ts';
import { allKinds } from '../all.ts';
import { Arena } from '../arena/arena.ts';
import type { CaseFinding } from '../case-finding.ts';
import type { FuzzCase } from '../fuzz-case.ts';
import { judgeCase } from '../judge-case.ts';
import type { Kind } from '../kind.ts';
import type { StoredCase } from './stored-case.ts';

/** What came of a case that was played again. */
export type Replayed = {
  /** `passed` when it fails no more; `inconclusive` when that could not be told. */
  readonly outcome: 'passed' | 'failed' | 'inconclusive';
  /** What fails, or could not be told. */
  readonly findings: readonly CaseFinding[];
  /** Why it could not be played to its end, if so. */
  readonly why?: Text;
};

/**
 * Plays a stored case against a target once. Everything that is played stands in the case, so no seed is needed.
 *
 * @throws ConfigurationError when the target cannot be prepared, does not claim what the case is about, or the case is not
 * as its kind writes one.
 */
export async function replay(
  stored: StoredCase,
  { chosen, law }: { readonly chosen: Chosen; readonly law: Law },
): Promise<Replayed> {
  const kind = allKinds[stored.kind];
  const fuzzCase = caseIn(stored, kind);
  const sealed = { seed: stored.seed, salt: randomBytes(16).toString('hex') };
  const arena = await Arena.open({ chosen, law, kinds: [kind], sealed, runId: 'replay' });
  try {
    const played = await arena.play(kind, fuzzCase);
    if (played.interrupted)
      return { outcome: 'inconclusive', findings: [], why: played.interrupted };
    const findings = judgeCase(kind, fuzzCase, { played, law }).filter(
      ({ outcome }) => outcome !== 'observed',
    );
    return {
      outcome: findings[0]?.outcome === 'failed' ? 'failed' : outcomeOf(findings),
      findings,
    };
  } finally {
    await arena.stop();
  }
}

function outcomeOf(findings: readonly CaseFinding[]): 'passed' | 'inconclusive' {
  return findings.length === 0 ? 'passed' : 'inconclusive';
}

function caseIn(stored: StoredCase, kind: Kind): FuzzCase {
  try {
    return kind.written.fromJson(stored.case);
  } catch (cause) {
    throw new ConfigurationError(
      text(
        `Het opgeslagen geval is niet te lezen als een van de soort "${stored.kind}" (${cause}): sla het opnieuw op met oso-keur fuzz`,
        `The stored case cannot be read as one of the kind "${stored.kind}" (${cause}): store it again by oso-keur fuzz`,
      ),
      { cause },
    );
  }
}
