import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Reading } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import { type Text, text } from '#words/text.ts';
import type { Absence, Breach, Finding } from '../check.ts';
import { absence, breach, unclear } from './finding.ts';

/**
 * Says what is wrong with the answer to a documentRequest before its content counts: it did not come, it is no message
 * of OSO, it is another one, or it is not laid out as we assume. None when it is readable, or a fault.
 */
export function unreadableAnswer(slice: Slice, exchange: Exchange, expected: Text): Finding[] {
  const { response, answered } = exchange;
  if (!response || !answered) return [noAnswer(slice, exchange, expected)];
  if (answered.kind === 'fault') return [];
  if (answered.kind === 'other-layout') return [otherLayout(response.seq, answered)];
  if (answered.kind === 'no-message') {
    return [breach([response.seq], { expected, actual: notReadable(answered.why) })];
  }
  const { name } = answered.message;
  if (name === 'documentResponse') return [];
  const actual = text(`Het antwoord is een ${name}`, `The answer is a ${name}`);
  return [breach([response.seq], { expected, actual })];
}

/**
 * Says what is wrong with the answer to a documentRequest that must not be met. What is no message of OSO at all keeps
 * its dossier too: who must deliver is blamed for it elsewhere.
 */
export function unreadableRefusal(slice: Slice, exchange: Exchange, expected: Text): Finding[] {
  const { response, answered } = exchange;
  if (!response || answered?.kind !== 'no-message')
    return unreadableAnswer(slice, exchange, expected);
  return [unclear([response.seq], notReadable(answered.why))];
}

function notReadable(why: string): Text {
  return text(
    `Het antwoord is geen bericht van OSO: ${why}`,
    `The answer is no message of OSO: ${why}`,
  );
}

/** Says that no answer came to a documentRequest; it was due at the limit, or when the connection broke. */
export function noAnswer(slice: Slice, { request, silence }: Exchange, expected: Text): Absence {
  const limitMs = Date.parse(request.at) + slice.limits.answerMs;
  const dueMs = silence ? Math.min(limitMs, Date.parse(silence.at)) : limitMs;
  const isBroken = silence !== undefined && Date.parse(silence.at) < limitMs;
  const actual = isBroken
    ? text(`De verbinding brak af (${silence.why})`, `The connection broke (${silence.why})`)
    : text('Er kwam geen antwoord', 'No answer came');
  return absence({ seq: request.seq, dueMs }, { expected, actual });
}

/** Says which messages of this name the target sent that are not laid out as we assume. */
export function otherLayoutsFrom(
  slice: Slice,
  name: MessageName,
  isMeant: (exchange: Exchange) => boolean = () => true,
): Breach[] {
  return slice.exchanges.flatMap((exchange) => {
    const { request, asked } = exchange;
    const isIt = request.from === 'target' && asked.kind === 'other-layout' && asked.name === name;
    return isIt && isMeant(exchange) ? [otherLayout(request.seq, asked)] : [];
  });
}

/** Says in words what an answer held. */
export function describeAnswer({ answered }: Exchange): Text {
  if (answered?.kind === 'fault') {
    return text(`Een SOAP Fault: "${answered.reason}"`, `A SOAP fault: "${answered.reason}"`);
  }
  const fields = answered?.kind === 'message' ? answered.message.fields : {};
  const code = 'resultaat' in fields ? fields.resultaat : '';
  return text(`Het resultaat ${code}`, `The result ${code}`);
}

function otherLayout(seq: number, reading: Extract<Reading, { kind: 'other-layout' }>): Breach {
  const { name, why, assumptions } = reading;
  const expected = text(
    `Een ${name} met de opbouw die daarvoor is beschreven`,
    `A ${name} laid out as it is described`,
  );
  return breach(
    [seq],
    { expected, actual: text(`Niet leesbaar: ${why}`, `Not readable: ${why}`) },
    assumptions,
  );
}
