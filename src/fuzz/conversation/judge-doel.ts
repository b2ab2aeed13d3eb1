import { begunAt } from '#checks/parts/begun-at.ts';
import { sentByTarget } from '#checks/parts/exchanges.ts';
import { grantedSessions } from '#checks/parts/granted-session.ts';
import type { Entry } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { breaks, type Found } from './finds.ts';
import { type AboutAsk, type Call, isDuring, isOf, judgeLook, type UserAsk } from './judge-look.ts';
import { endOf, judgeSession } from './judge-session.ts';

/**
 * Holds what a target that receives did with every ask of its users to what came of that ask alone: a session of its own,
 * signed off with what was answered in it, and nothing on the screen but what was fetched about that pupil.
 */
export function judgeDoel(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const sessions = grantedSessions(slice);
  const asks = userAsks(entries, slice);
  return [
    ...sessions.flatMap((session) => judgeSession(entries, slice, session)),
    ...asks.flatMap((ask) => judgeAsk({ slice, sessions, ask })),
  ];
}

function userAsks(entries: readonly Entry[], { driver }: Slice): UserAsk[] {
  return driver.flatMap((order) => {
    const id = idOf(order);
    if (order.call !== 'askDossier' || id === undefined) return [];
    const about = driver.filter(({ request, seq }) => request.id === id && seq > order.seq);
    const { pgn, koppelsleutel } = namedIn(order);
    const done = about.find(({ call }) => call === 'askState');
    return {
      order,
      pgn,
      zoeksleutel: pgn === undefined ? undefined : keyOf(entries, pgn),
      koppelsleutel,
      since: begunAt(order),
      until: done?.seq ?? Number.POSITIVE_INFINITY,
      looks: about.filter(
        ({ call, outcome }) => call === 'showReceived' && outcome.status === 'done',
      ),
    };
  });
}

function namedIn({ request: { pgn, koppelsleutel } }: Call) {
  return koppelsleutel === undefined
    ? { pgn: String(pgn), koppelsleutel: undefined }
    : { pgn: undefined, koppelsleutel: String(koppelsleutel) };
}

function idOf({ outcome }: Call): unknown {
  return outcome.status === 'done'
    ? (outcome.answer as { readonly id?: unknown } | null)?.id
    : undefined;
}

function keyOf(entries: readonly Entry[], pgn: string): string | undefined {
  for (const entry of entries)
    if (entry.kind === 'leased' && entry.pgn === pgn) return entry.zoeksleutel;
  return undefined;
}

function judgeAsk(about: AboutAsk): Found[] {
  const { sessions, ask } = about;
  const requests = requestsFor(about);
  if (requests.length === 0) {
    const requirement = ask.koppelsleutel === undefined ? 'OSO-DOEL-01' : 'OSO-SWV-04';
    return [breaks(requirement, [ask.order.seq], { expected: fetched, actual: notFetched })];
  }
  const own = sessions.filter(({ grant }) => requests.includes(grant));
  return ask.looks.flatMap((look) => judgeLook(about, own, look));
}

/** The requests for a session that an ask came to; where it came to none, those that it found under way and may have joined. */
function requestsFor({ slice, sessions, ask }: AboutAsk): readonly Asking<'overdrachtRequest'>[] {
  const about = sentByTarget(slice, 'overdrachtRequest').filter((request) => isOf(ask, request));
  const during = about.filter(({ request }) => isDuring(ask, request.seq));
  if (during.length > 0) return during;
  return about.filter((request) => {
    const session = sessions.find(({ grant }) => grant === request);
    const ends = session ? session.signOffs.map(endOf) : [endOf(request)];
    return request.request.seq <= ask.since && !ends.some((end) => end <= ask.since);
  });
}

const fetched = text(
  'Voor deze opdracht wordt een sessie aangevraagd over deze leerling',
  'For this ask a session about this pupil is requested',
);
const notFetched = text('Er is geen sessie aangevraagd', 'No session was requested');
