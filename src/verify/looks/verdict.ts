import { verdictWords } from '#report/words.ts';
import type { Judgement } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, type Seen, sound, tampered, told } from '../row.ts';
import { worseVerdicts } from '../worse-verdicts.ts';
import { wouldChange } from '../would-change.ts';

/**
 * What is made of the run now:
 *
 * 1. Requirements that come out otherwise by other checks, or another law, are told; that is no tampering.
 * 2. A verdict that comes out worse than it was recorded was not reproduced: whoever writes one down may name any version.
 */
export const verdict: Look<RunEvidence> = {
  id: 'verdict',
  what: text('Oordeel', 'Verdict'),
  look({ record, again, isSameJudge, suite }) {
    if (!record || 'why' in again) return undefined;
    const changes = isSameJudge ? [] : wouldChange(record, again.judgement);
    const rejudged = changes.length === 0 ? undefined : under(suite, changes);
    const worse = worseVerdicts(record, again.judgement);
    if (worse.length > 0) return notReproduced(listed(worse, ', '), rejudged);
    return rejudged ? told(rejudged.nl, rejudged.en) : compared(record, again.judgement);
  },
};

function under(suite: string, changes: readonly Text[]): Text {
  const { nl, en } = listed(changes, '; ');
  return text(`Herbeoordeeld onder ${suite}: ${nl}`, `Re-judged under ${suite}: ${en}`);
}

function notReproduced({ nl, en }: Text, rejudged: Text | undefined): Seen {
  return tampered(
    `Het opgeschreven oordeel komt niet uit deze controles; slechter is dat over ${nl}${rejudged ? `. ${rejudged.nl}` : ''}`,
    `The recorded verdict was not reproduced by these checks; worse is that on ${en}${rejudged ? `. ${rejudged.en}` : ''}`,
  );
}

type Concluded = Pick<Judgement, 'outcome'>;

function compared(recorded: Concluded, { outcome }: Concluded): Seen {
  const [before, now] = [verdictWords[recorded.outcome], verdictWords[outcome]];
  if (before === now) return sound(`Opnieuw berekend: ${now.nl}`, `Recomputed: ${now.en}`);
  return told(
    `Opgeschreven is: ${before.nl}; opnieuw berekend: ${now.nl}`,
    `Recorded is: ${before.en}; recomputed: ${now.en}`,
  );
}

function listed(texts: readonly Text[], between: string): Text {
  return text(texts.map(({ nl }) => nl).join(between), texts.map(({ en }) => en).join(between));
}
