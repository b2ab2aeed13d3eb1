/** The verifiers that checks share: how to find what they judge, and how to say what is wrong with it. */

import { bytesOf } from '#evidence/body.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { asks, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Reading } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import { findDossier } from '#exchange/soap.ts';
import { type Text, text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Absence, Breach, Finding, Observation, Unclear } from './check.ts';

/** Gives the documentRequests that we sent to the target. */
export function documentAsks(slice: Slice): Exchange[] {
  return slice.exchanges.filter(
    (exchange) => exchange.request.to === 'target' && asks(exchange, 'documentRequest'),
  );
}

/** Gives the messages of this name that the target sent. */
export function sentByTarget(slice: Slice, name: MessageName): Exchange[] {
  return slice.exchanges.filter(
    (exchange) => exchange.request.from === 'target' && asks(exchange, name),
  );
}

/** Gives the numbers of an exchange's entries. */
export function entriesOf({ request, response, silence }: Exchange): number[] {
  return [request, response, silence].flatMap((entry) => (entry ? [entry.seq] : []));
}

/** Gives the session that a request names, in lower case; empty when it names none. */
export function sessionOf({ asked }: Exchange): string {
  if (asked.kind !== 'message' || !('sessieId' in asked.message.fields)) return '';
  return asked.message.fields.sessieId?.toLowerCase() ?? '';
}

/** Gives the result code in an answer; undefined when the answer is none of ours. */
export function resultOf({ answered }: Exchange): string | undefined {
  return answered?.kind === 'message' && 'resultaat' in answered.message.fields
    ? answered.message.fields.resultaat
    : undefined;
}

/** Finds the dossier in an answer, under whatever wrapper it came. */
export function dossierIn(slice: Slice, { response }: Exchange): XmlElement | undefined {
  return response && findDossier(bytesOf(response.body), slice.pack.root);
}

/** Gives the checks of a session that the target made between getting a documentRequest and answering it. */
export function sessionChecksFor(slice: Slice, ask: Exchange): Exchange[] {
  const from = ask.request.seq;
  const until = ask.response?.seq ?? Number.POSITIVE_INFINITY;
  return sentByTarget(slice, 'sessiecontroleRequest').filter(
    (check) =>
      sessionOf(check) === sessionOf(ask) &&
      check.request.seq > from &&
      (check.response?.seq ?? Number.POSITIVE_INFINITY) < until,
  );
}

/** Tells whether the Traffic Center called the session valid for this documentRequest, as far as the target asked. */
export function isSessionValid(slice: Slice, ask: Exchange): boolean {
  return sessionChecksFor(slice, ask).some(
    (check) => resultOf(check) === slice.release.results.sessionValid,
  );
}

/** What was arranged with the driver before a message, as far as the target agreed. */
export type Arrangement = {
  readonly isLoaded: boolean;
  readonly isInspected: boolean;
  readonly readyFor: string | undefined;
};

/** Gives what the driver had arranged for the scenario's pupil before entry `seq`. */
export function arrangementBefore(slice: Slice, seq: number): Arrangement {
  const done = slice.driver.filter((call) => call.seq < seq && call.outcome.status === 'done');
  const ready = done.findLast((call) => call.call === 'makeReady');
  return {
    isLoaded: done.some((call) => call.call === 'loadPupil'),
    isInspected: done.some((call) => call.call === 'recordInspection'),
    readyFor: ready && String(ready.request.forBrin),
  };
}

/** Gives the school that sent a documentRequest. */
export function askingSchool(ask: Exchange): string {
  return fieldsOf(ask.asked, 'documentRequest')?.doelBrin ?? '';
}

/** Says that something was seen that may not be. */
export function breach(
  entries: readonly number[],
  expected: Text,
  actual: Text,
  assumptions: readonly string[] = [],
): Breach {
  return { kind: 'breach', expected, actual, entries, assumptions };
}

/** Says that something did not come although it was due since entry `since`, within `limitMs`. */
export function absence(
  since: { readonly seq: number; readonly at: string },
  limitMs: number,
  { expected, actual }: { readonly expected: Text; readonly actual: Text },
): Absence {
  const dueMs = Date.parse(since.at) + limitMs;
  return { kind: 'absence', expected, actual, entries: [since.seq], dueMs };
}

/** Says that something cannot be told. */
export function unclear(
  entries: readonly number[],
  why: Text,
  assumptions: readonly string[] = [],
): Unclear {
  return { kind: 'unclear', why, entries, assumptions };
}

/** Puts what was said of each exchange together; with no exchange at all, says that there was nothing to look at. */
export function overAll(
  exchanges: readonly Exchange[],
  judgeOne: (exchange: Exchange) => readonly Finding[],
  nothing: Text,
): Observation {
  if (exchanges.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return { looked: exchanges.flatMap(entriesOf), findings: exchanges.flatMap(judgeOne) };
}

/** Says what is wrong with an answer that is no message of ours; none when it is one. */
export function unreadableAnswer(slice: Slice, exchange: Exchange, expected: Text): Finding[] {
  const { request, response, answered, silence } = exchange;
  if (!response || !answered) return [noAnswer(slice, { request, why: silence?.why }, expected)];
  if (answered.kind === 'no-message') {
    const actual = text(
      `Het antwoord is geen bericht van OSO: ${answered.why}`,
      `The answer is no message of OSO: ${answered.why}`,
    );
    return [breach([response.seq], expected, actual)];
  }
  return answered.kind === 'other-layout' ? [unreadable(response.seq, answered)] : [];
}

/** Says which messages of this name the target sent that our assumed layout does not describe. */
export function unreadableFromTarget(slice: Slice, name: MessageName): Unclear[] {
  return slice.exchanges.flatMap(({ request, asked }) =>
    request.from === 'target' && asked.kind === 'other-layout' && asked.name === name
      ? [unreadable(request.seq, asked)]
      : [],
  );
}

function unreadable(seq: number, reading: Extract<Reading, { kind: 'other-layout' }>): Unclear {
  const why = text(
    `${reading.name} is niet leesbaar onder de aangenomen opbouw: ${reading.why}`,
    `${reading.name} is not readable under the assumed layout: ${reading.why}`,
  );
  return unclear([seq], why, reading.assumptions);
}

function noAnswer(
  slice: Slice,
  { request, why }: { readonly request: Exchange['request']; readonly why: string | undefined },
  expected: Text,
): Absence {
  const actual = text(
    `Er kwam geen antwoord (${why ?? 'de verbinding bleef open'})`,
    `No answer came (${why ?? 'the connection stayed open'})`,
  );
  return absence(request, slice.limits.answerMs, { expected, actual });
}

/** Says in words what an answer held. */
export function describeAnswer({ answered }: Exchange): Text {
  if (answered?.kind === 'fault') {
    return text(`een SOAP Fault: "${answered.reason}"`, `a SOAP fault: "${answered.reason}"`);
  }
  const code =
    answered?.kind === 'message' && 'resultaat' in answered.message.fields
      ? answered.message.fields.resultaat
      : '';
  return text(`het resultaat ${code}`, `the result ${code}`);
}
