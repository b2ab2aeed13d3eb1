import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { sayWaiver } from '../waiver-words.ts';
import { outcomeWords, verdictWords } from '../words.ts';

/** Tells about the run as a whole: what was judged, by what, and every verdict. */
export function environmentOf(
  record: RunRecord,
  language: Language,
): Readonly<Record<string, string>> {
  const { target, suite, release, gegevensset, outcome, partial, volatile, waivers = [] } = record;
  const verdicts = record.verdicts.map(({ role, profile, outcome: verdict }) => {
    return [`${words.verdict[language]} ${role} ${profile}`, outcomeWords[verdict][language]];
  });
  return {
    [words.verdict[language]]: verdictWords[outcome][language],
    ...(partial && { [words.only[language]]: partial.only.join(', ') }),
    ...Object.fromEntries(verdicts),
    ...Object.fromEntries(
      waivers.map((waiver) => [
        `${words.waiver[language]} ${waiver.requirement}`,
        sayWaiver(waiver)[language],
      ]),
    ),
    [words.target[language]]: `${target.name} ${target.version}, ${target.supplier}`,
    ...(target.change !== undefined && { [words.change[language]]: target.change }),
    'OSO Keur': suite,
    [words.release[language]]: release,
    gegevensset,
    run: volatile.runId,
  };
}

const words = {
  verdict: text('Oordeel', 'Verdict'),
  only: text('Gespeeld is alleen', 'Only this was played'),
  target: text('Systeem', 'System'),
  waiver: text('Ontheffing', 'Waiver'),
  change: text('Wijziging', 'Change'),
  release: text('Release', 'Release'),
} as const;
