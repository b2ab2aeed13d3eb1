import type { Exchange } from '#evidence/exchange.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, overAll, resultOf, sentByTarget, sessionOf, unclear } from '../verifiers.ts';

/** A session is signed off with the result that the delivery point gave (protocol 3.1 step 7). */
export const signsOffWithTheBestResult: Check = (slice) =>
  overAll(
    sentByTarget(slice, 'afmeldingRequest').slice(0, 1),
    (signOff) => judgeSignOff(slice, signOff),
    nothing,
  );

function judgeSignOff(slice: Slice, signOff: Exchange): Finding[] {
  const answers = sentByTarget(slice, 'documentRequest').filter(
    (ask) => sessionOf(ask) === sessionOf(signOff) && resultOf(ask) !== undefined,
  );
  const given = answers.at(-1);
  const result = given && resultOf(given);
  const reported = fieldsOf(signOff.asked, 'afmeldingRequest')?.resultaat;
  if (!given?.response || !result) return [unclear([signOff.request.seq], unanswered)];
  if (reported === result) return [];
  const expected = text(
    `Afmelding met het gegeven resultaat ${result}`,
    `A sign-off with the given result ${result}`,
  );
  const actual = text(
    `Afgemeld met het resultaat ${reported}`,
    `Signed off with the result ${reported}`,
  );
  return [breach([given.response.seq, signOff.request.seq], expected, actual)];
}

const nothing = text(
  'De sessie is niet afgemeld, dus er is geen resultaat gemeld',
  'The session was not signed off, so no result was reported',
);
const unanswered = text(
  'Geen bronsysteem gaf in deze sessie een resultaat',
  'No bron gave a result in this session',
);
