import type { Attempt, AttemptOutcome } from '#evidence/attempt.ts';
import { type Text, text } from '#words/text.ts';
import { verdictWords } from './words.ts';

/** How an earlier run against the same target ended. */
export const attemptOutcomeWords: Readonly<Record<AttemptOutcome, Text>> = {
  ...verdictWords,
  partial: text('gedeeltelijk', 'partial'),
  'broken off': text('afgebroken of nog bezig', 'broken off or still going on'),
};

/** Says in one line which attempt a run is, how those before ended, and what is wrong with the log. */
export function sayAttempt(attempt: Attempt): Text {
  const { nl, en } = sayAttemptNumber(attempt);
  return text(`Poging ${nl}`, `Attempt ${en}`);
}

/** Says the same where it is known that an attempt is spoken of. */
export function sayAttemptNumber({ number, others, flaw }: Attempt): Text {
  return text(
    `${number}${sayOthers(others, 'nl')}${flaw ? `; let op: ${flaw.nl}` : ''}`,
    `${number}${sayOthers(others, 'en')}${flaw ? `; note: ${flaw.en}` : ''}`,
  );
}

function sayOthers(others: Attempt['others'], language: 'nl' | 'en'): string {
  if (others.length === 0) return '';
  const outcomes = [...new Set(others.map(({ outcome }) => outcome))];
  const counts = outcomes.map((outcome) => {
    const count = others.filter((other) => other.outcome === outcome).length;
    return `${count} ${attemptOutcomeWords[outcome][language]}`;
  });
  return `; ${{ nl: 'eerdere', en: 'earlier' }[language]}: ${counts.join(', ')}`;
}
