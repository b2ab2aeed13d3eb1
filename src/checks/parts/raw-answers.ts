import { bodyOf, bytesOf } from '#evidence/body.ts';
import type { RawExchange } from '#evidence/raw-exchange.ts';
import { readAnswers } from '#exchange/http/read-answers.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding, Observation } from '../check.ts';
import { unclear } from './finding.ts';
import type { Readable } from './visible-texts.ts';

/** Gives everything that can be read in what came back on a malformed message: each answer, and all of it as it came. */
export function readableBack({ ended }: RawExchange): Readable[] {
  const bytes = Buffer.from(ended ? bytesOf(ended.bytes) : []);
  if (bytes.length === 0) return [];
  const { answers } = readAnswers(bytes, true);
  const whole = { headers: [], body: bodyOf(bytes) };
  return [...answers.map(({ headers, body }) => ({ headers, body: bodyOf(body) })), whole];
}

/** Gives the numbers of the entries that tell of a malformed message. */
export function entriesOfRaw({ sent, ended, touched }: RawExchange): number[] {
  return [sent, ...(ended ? [ended] : []), ...touched].map(({ seq }) => seq);
}

/** Puts what was said of each malformed message together; with none at all, says that there was nothing to look at. */
export function overRaw(
  exchanges: readonly RawExchange[],
  judgeOne: (exchange: RawExchange) => readonly Finding[],
): Observation {
  const reached = exchanges.filter(({ ended }) => ended && ended.ending !== 'unreachable');
  if (reached.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return { looked: reached.flatMap(entriesOfRaw), findings: reached.flatMap(judgeOne) };
}

/** Says in words how the connection of a malformed message ended. */
export function howItEnded({ ended }: RawExchange): Text {
  const afterMs = ended?.afterMs ?? 0;
  const { nl, en } = endings[ended?.ending ?? 'unreachable'];
  return text(`${nl} (na ${afterMs} ms)`, `${en} (after ${afterMs} ms)`);
}

const endings = {
  answered: text('Er kwam een antwoord', 'An answer came'),
  closed: text('Het systeem sloot de verbinding', 'The system closed the connection'),
  left: text('Wij verbraken de verbinding', 'We left the connection'),
  silent: text(
    'Er kwam geen antwoord en de verbinding bleef open',
    'No answer came and the connection stayed open',
  ),
  unreachable: text('Er kwam geen verbinding tot stand', 'No connection came about'),
};

const nothing = text(
  'Er heeft geen misvormd bericht het systeem bereikt',
  'No malformed message reached the system',
);
