import { partyWords } from '#evidence/party-words.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Judgement, LogLine } from './log-line.ts';

/** Says a message of the log in one line, without its end. What somebody sent cannot steer a terminal. */
export function sayLine(line: LogLine, language: Language): string {
  const { at, exchange, from, to, message, result, why, judgement, mischief } = line;
  const arrow = line.kind === 'request' ? '>' : '<';
  const parties = [from, to].map((party) => (party ? nameOf(party)[language] : '?')).join(' → ');
  const parts = [
    timeOf(at),
    exchange === undefined ? '' : `#${exchange} ${arrow}`,
    `${parties}:`,
    message ?? '',
    result ?? '',
    why === undefined
      ? ''
      : `${words[line.kind === 'no-response' ? 'silent' : 'broken'][language]} (${why})`,
    `${marks[judgement]} ${judgements[judgement][language]}${sayFaults(line, language)}`,
    mischief ? `[${words.mischief[language]}: ${mischief.join(', ')}]` : '',
  ];
  return plain(parts.filter((part) => part !== '').join(' '));
}

function sayFaults({ faults }: LogLine, language: Language): string {
  const [first, ...more] = faults;
  if (!first) return '';
  const { requirement = first.rule, place } = first;
  const where = place === undefined ? '' : ` ${place}`;
  const others = more.length > 0 ? ` (+${more.length} ${words.more[language]})` : '';
  return `: ${first.what[language]} (${requirement}${where})${others}`;
}

function nameOf(party: NonNullable<LogLine['from']>): Text {
  return party === 'target' ? words.yours : partyWords[party];
}

function timeOf(at: string): string {
  return at.slice(11, 23);
}

const longest = 600;

/** Controls, and what turns the direction of writing, would make one line many, or say otherwise. */
function plain(line: string): string {
  const safe = line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  return safe.length > longest ? `${safe.slice(0, longest)} …` : safe;
}

const marks: Readonly<Record<Judgement, string>> = {
  sound: '✓',
  remark: '!',
  unsure: '?',
  wrong: '✗',
  none: '·',
};

/** What each judgement is called. */
export const judgements: Readonly<Record<Judgement, Text>> = {
  sound: text('in orde', 'in order'),
  remark: text('opmerking', 'remark'),
  unsure: text('onzeker', 'unsure'),
  wrong: text('fout', 'wrong'),
  none: text('niet beoordeeld', 'not judged'),
};

const words = {
  yours: text('uw LAS', 'your LAS'),
  silent: text('geen antwoord', 'no answer'),
  broken: text('geen verbinding', 'no connection'),
  more: text('meer', 'more'),
  mischief: text('kattenkwaad', 'mischief'),
} as const;
