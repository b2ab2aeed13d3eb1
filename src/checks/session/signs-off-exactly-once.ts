import type { Exchange } from '#evidence/exchange.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import {
  absence,
  breach,
  overAll,
  sentByTarget,
  sessionOf,
  unreadableFromTarget,
} from '../verifiers.ts';

/** A granted session is signed off, in time, and once (protocol 3.1 step 7; the limit is assumption A22-12). */
export const signsOffExactlyOnce: Check = (slice) =>
  overAll(grantedToTarget(slice), (grant) => judgeSession(slice, grant), nothing);

function judgeSession(slice: Slice, grant: Exchange): Finding[] {
  const session = fieldsOf(grant.answered, 'overdrachtResponse')?.sessieId?.toLowerCase() ?? '';
  const due = dueSince(slice, grant, session);
  const [first, ...more] = sentByTarget(slice, 'afmeldingRequest').filter(
    (signOff) => sessionOf(signOff) === session,
  );
  if (!first) {
    const signOffs = unreadableFromTarget(slice, 'afmeldingRequest');
    if (signOffs.length > 0) return signOffs;
    return [absence(due, slice.limits.signOffMs, { expected, actual: never })];
  }
  const again = more.map(({ request }) => breach([request.seq], expected, twice));
  const tookMs = Date.parse(first.request.at) - Date.parse(due.at);
  if (tookMs <= slice.limits.signOffMs) return again;
  const late = text(
    `De afmelding kwam na ${tookMs} ms; de afmeldtijd is ${slice.limits.signOffMs} ms`,
    `The sign-off came after ${tookMs} ms; the limit is ${slice.limits.signOffMs} ms`,
  );
  return [breach([first.request.seq], expected, late, ['A22-12']), ...again];
}

function grantedToTarget(slice: Slice): Exchange[] {
  return sentByTarget(slice, 'overdrachtRequest').filter(
    ({ answered }) => fieldsOf(answered, 'overdrachtResponse')?.sessieId !== undefined,
  );
}

function dueSince(slice: Slice, grant: Exchange, session: string): { seq: number; at: string } {
  const answers = sentByTarget(slice, 'documentRequest')
    .filter((ask) => sessionOf(ask) === session)
    .flatMap(({ response }) => response ?? []);
  return answers.at(-1) ?? grant.response ?? grant.request;
}

const expected = text(
  'Precies één afmeldingRequest voor deze sessie, na de laatste documentResponse',
  'Exactly one afmeldingRequest for this session, after the last documentResponse',
);
const never = text('De sessie is niet afgemeld', 'The session was not signed off');
const twice = text('De sessie is nog eens afgemeld', 'The session was signed off again');
const nothing = text(
  'Het systeem heeft geen sessie gekregen die het kon afmelden',
  'The system was granted no session that it could sign off',
);
