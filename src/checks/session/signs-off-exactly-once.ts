import { type Exchange, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { resultOf, sentByTarget, sessionOf } from '../parts/exchanges.ts';
import { absence, breach, overAll } from '../parts/finding.ts';

/**
 * A granted session is signed off once, after its last question was answered, and in time (wiki OSO:2017/Afmelden_Sessie; the
 * limit is assumption A22-12). A sign-off counts when the Traffic Center agreed.
 */
export const signsOffExactlyOnce: Check = (slice) => {
  const granted = grantedToTarget(slice);
  const observation = overAll(granted, (grant) => judgeSession(slice, grant), nothing);
  const sessions = granted.map(grantedSessionOf);
  const strange = sentByTarget(slice, 'afmeldingRequest')
    .filter((signOff) => !sessions.includes(sessionOf(signOff)))
    .map(({ request }) => breach([request.seq], { expected, actual: notGranted }));
  return { ...observation, findings: [...observation.findings, ...strange] };
};

function judgeSession(slice: Slice, grant: Exchange): Finding[] {
  const session = grantedSessionOf(grant);
  const inSession = (name: 'afmeldingRequest' | 'documentRequest') =>
    sentByTarget(slice, name).filter((exchange) => sessionOf(exchange) === session);
  const [asks, signOffs] = [inSession('documentRequest'), inSession('afmeldingRequest')];
  const accepted = signOffs.findIndex(
    (signOff) => resultOf(signOff, 'afmeldingResponse') === slice.release.results.transferSucceeded,
  );
  const signOff = signOffs[accepted];
  if (!signOff) return notSignedOff(slice, { grant, asks, signOffs });
  const again = signOffs
    .slice(accepted + 1)
    .map(({ request }) => breach([request.seq], { expected, actual: twice }));
  return [...tooEarly(asks, signOff), ...tooLate(slice, { grant, asks, signOff }), ...again];
}

type Session = { readonly grant: Exchange; readonly asks: readonly Exchange[] };

function notSignedOff(
  slice: Slice,
  { grant, asks, signOffs }: Session & { readonly signOffs: readonly Exchange[] },
): Finding[] {
  const refused = signOffs.map(({ request, response }) => [
    request.seq,
    ...(response ? [response.seq] : []),
  ]);
  if (refused[0]) return [breach(refused[0], { expected, actual: rejected }, ['A22-07'])];
  const otherLayouts = otherLayoutsFrom(slice, 'afmeldingRequest');
  if (otherLayouts.length > 0) return otherLayouts;
  const due = dueSince({ grant, asks });
  const dueMs = Date.parse(due.at) + slice.limits.signOffMs;
  // Whoever cannot read our grant may not know that it has a session.
  const assumptions = asks.length === 0 ? ['A22-03'] : [];
  return [absence({ seq: due.seq, dueMs }, { expected, actual: never }, assumptions)];
}

function tooEarly(asks: readonly Exchange[], signOff: Exchange): Finding[] {
  const open = asks.filter(
    ({ request, response }) => (response ?? request).seq > signOff.request.seq,
  );
  return open.map(({ request }) =>
    breach([signOff.request.seq, request.seq], { expected, actual: early }),
  );
}

function tooLate(
  slice: Slice,
  { grant, asks, signOff }: Session & { readonly signOff: Exchange },
): Finding[] {
  const { signOffMs } = slice.limits;
  const tookMs = Date.parse(signOff.request.at) - Date.parse(dueSince({ grant, asks }).at);
  if (tookMs <= signOffMs) return [];
  const actual = text(
    `De afmelding kwam na ${tookMs} ms; de afmeldtijd is ${signOffMs} ms`,
    `The sign-off came after ${tookMs} ms; the limit is ${signOffMs} ms`,
  );
  return [breach([signOff.request.seq], { expected, actual }, ['A22-12'])];
}

function grantedToTarget(slice: Slice): Exchange[] {
  return sentByTarget(slice, 'overdrachtRequest').filter(
    (grant) => grantedSessionOf(grant) !== undefined,
  );
}

function dueSince({ grant, asks }: Session): { readonly seq: number; readonly at: string } {
  const answers = asks.flatMap(({ response }) => response ?? []);
  return answers.at(-1) ?? grant.response ?? grant.request;
}

const expected = text(
  'Precies één aanvaarde afmeldingRequest voor deze sessie, na de laatste documentResponse',
  'Exactly one accepted afmeldingRequest for this session, after the last documentResponse',
);
const never = text('De sessie is niet afgemeld', 'The session was not signed off');
const rejected = text(
  'Het Traffic Center heeft de afmelding niet aanvaard, en een andere kwam niet',
  'The Traffic Center did not accept the sign-off, and no other came',
);
const early = text(
  'De sessie is afgemeld terwijl er nog een dossier werd gevraagd',
  'The session was signed off while a dossier was still being asked for',
);
const notGranted = text(
  'Deze afmelding noemt een sessie die het systeem niet had',
  'This sign-off names a session that the system did not have',
);
const twice = text('De sessie is nog eens afgemeld', 'The session was signed off again');
const nothing = text(
  'Het systeem heeft geen sessie gekregen die het kon afmelden',
  'The system was granted no session that it could sign off',
);
