import { outcomeWords } from '#report/words.ts';
import { worstOf } from '#verdict/outcome.ts';
import type { Result } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { differences } from '../../differences.ts';
import { incomplete, type Look, sound, tampered, told as tell } from '../../row.ts';
import { wouldChange } from '../../would-change.ts';
import { resultsOf } from '../make-dispute.ts';
import type { DisputeEvidence } from './dispute-evidence.ts';

/** The requirement comes to the same result again. */
export const result: Look<DisputeEvidence> = {
  id: 'result',
  what: text('Uitkomst', 'Result'),
  look({ told, again, isSameJudge, missing, suite }) {
    if (!told) return undefined;
    if ('why' in again) {
      // Without the data of the run nothing can be told of it.
      const say = missing.length > 0 ? incomplete : tampered;
      return say(
        `De regels zijn niet te beoordelen (${again.why.nl})`,
        `The lines cannot be judged (${again.why.en})`,
      );
    }
    const now = resultsOf(again, told.requirement);
    const isSame = differences(told.results, JSON.parse(JSON.stringify(now))).length === 0;
    const came = worded(told.requirement, now);
    if (isSame) return sound(`Opnieuw beoordeeld: ${came.nl}`, `Judged again: ${came.en}`);
    if (isSameJudge || told.results.length !== now.length) {
      return tampered(
        `Er komt iets anders uit dan dispute.json zegt: ${came.nl}`,
        `It comes to something else than dispute.json says: ${came.en}`,
      );
    }
    const [change] = wouldChange(told, { results: now });
    const { nl, en } = change ?? came;
    // Whoever writes down a result may name any version.
    const say = isWorse(now, told.results) ? tampered : tell;
    return say(`Herbeoordeeld onder ${suite}: ${nl}`, `Re-judged under ${suite}: ${en}`);
  },
};

function isWorse(now: readonly Result[], before: readonly Result[]): boolean {
  const [one, other] = [now, before].map((results) => worstOf(results.map(outcomeIn)));
  return one !== other && worstOf([one, other].flatMap((each) => each ?? [])) === one;
}

function outcomeIn({ outcome }: Result): Result['outcome'] {
  return outcome;
}

function worded(requirement: string, results: readonly Result[]) {
  const words = outcomeWords[worstOf(results.map(outcomeIn))];
  const count = results.length;
  return text(
    `${requirement} ${words.nl}, in ${count === 1 ? 'één scenario' : `${count} scenario's`}`,
    `${requirement} ${words.en}, in ${count === 1 ? 'one scenario' : `${count} scenarios`}`,
  );
}
