import { judgements } from '#simulate/log/say-line.ts';
import type { LogCounts } from '#simulate/log/traffic-log.ts';
import { type Language, text } from '#words/text.ts';

/** Says how many messages there were, by what they amount to. */
export function endWords(counts: LogCounts, language: Language): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = (Object.keys(judgements) as (keyof LogCounts)[])
    .filter((judgement) => counts[judgement] > 0)
    .map((judgement) => `${counts[judgement]} ${judgements[judgement][language]}`);
  const detail = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  return `\n${text('Gestopt', 'Stopped')[language]}; ${all} ${words.messages[language]}${detail}. ${words.noVerdict[language]}`;
}

const words = {
  messages: text('berichten', 'messages'),
  noVerdict: text(
    'Dit is geen oordeel; dat geeft "oso-keur run"',
    'This is no verdict; "oso-keur run" gives one',
  ),
} as const;
