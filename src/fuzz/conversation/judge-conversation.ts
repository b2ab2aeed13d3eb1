import type { Entry } from '#evidence/entry.ts';
import { blame } from '#verdict/blame.ts';
import type { SlicedRun } from '#verdict/judge-asked.ts';
import type { CaseFinding } from '../case-finding.ts';
import { judgeBron } from './judge-bron.ts';
import { judgeDoel } from './judge-doel.ts';

/** Judges a conversation by its transcript alone: every ask by its own session and its own pupil. */
export function judgeConversation(
  entries: readonly Entry[],
  { law, slices, started }: SlicedRun,
): readonly CaseFinding[] {
  const [slice] = slices.byScenario.values();
  if (!slice) throw new Error('Cannot judge a conversation that tells of no scenario');
  const judged = slice.scenario.role === 'bron' ? judgeBron : judgeDoel;
  return judged(entries, slice).flatMap(({ requirement, finding }) => {
    const row = law.requirements.find(({ id }) => id === requirement);
    if (!row) throw new Error(`Cannot judge "${requirement}": there is no such requirement`);
    const { level } = row;
    const { signsOfLife } = slices;
    const told = blame(finding, { ...started, level, signsOfLife });
    const { outcome, expected, actual, entries: seen } = told;
    if (outcome !== 'failed' && outcome !== 'observed' && outcome !== 'inconclusive') return [];
    return [{ requirement, outcome, actual, entries: seen, ...(expected && { expected }) }];
  });
}
