import type { Outcome } from '#verdict/outcome.ts';
import { worstOf } from '#verdict/outcome.ts';
import type { Judgement, Result } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';

type Judged = Pick<Judgement, 'results'>;

/** Tells requirement by requirement what comes out otherwise now than it was recorded. */
export function wouldChange(recorded: Judged, now: Judged): Text[] {
  const ids = [...recorded.results, ...now.results].map(({ requirement }) => requirement);
  return [...new Set(ids)].sort().flatMap((id) => {
    const [before, after] = [resultsOf(id, recorded), resultsOf(id, now)];
    return outcomeOf(before) === outcomeOf(after) ? [] : [change(id, after)];
  });
}

function resultsOf(id: string, { results }: Judged): Result[] {
  return results.filter(({ requirement }) => requirement === id);
}

function outcomeOf(results: readonly Result[]): Outcome | undefined {
  return results.length === 0 ? undefined : worstOf(results.map(({ outcome }) => outcome));
}

const words: Readonly<Record<Outcome, Text>> = {
  passed: text('zou nu voldoen', 'would now pass'),
  failed: text('zou nu niet voldoen', 'would now fail'),
  inconclusive: text('zou nu niet vast te stellen zijn', 'would now be inconclusive'),
  waived: text('zou nu onder een ontheffing vallen', 'would now be waived'),
  observed: text(
    'zou nu een niet gevolgde aanbeveling zijn',
    'would now be observed as advice not followed',
  ),
};

function change(id: string, results: readonly Result[]): Text {
  const outcome = outcomeOf(results);
  if (outcome === undefined) {
    return text(`${id} wordt niet meer beoordeeld`, `${id} is not judged any more`);
  }
  const [first] = results.filter((result) => result.outcome === outcome);
  const shown = first?.findings.find((finding) => finding.outcome === outcome)?.entries[0];
  const [nl, en] = shown === undefined ? ['', ''] : [`, regel ${shown}`, `, entry ${shown}`];
  return text(`${id} ${words[outcome].nl}${nl}`, `${id} ${words[outcome].en}${en}`);
}
