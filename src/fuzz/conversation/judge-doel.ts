import { resultOf, sentByTarget } from '#checks/parts/exchanges.ts';
import { type GrantedSession, grantedSessions } from '#checks/parts/granted-session.ts';
import type { Entry } from '#evidence/entry.ts';
import { fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import { breaks, type Found } from './finds.ts';
import { type AboutAsk, type Call, isDuring, isOf, judgeLook, type UserAsk } from './judge-look.ts';

/**
 * Holds what a target that receives did with every ask of its users to what came of that ask alone: a session of its own,
 * signed off with what was answered in it, and nothing on the screen but what was fetched about that pupil.
 */
export function judgeDoel(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const sessions = grantedSessions(slice);
  const asks = userAsks(entries, slice);
  return [
    ...sessions.flatMap((session) => [...judgeKeys(session), ...judgeSignOffs(slice, session)]),
    ...asks.flatMap((ask) => judgeAsk({ slice, sessions, ask })),
  ];
}

function userAsks(entries: readonly Entry[], { driver }: Slice): UserAsk[] {
  return driver.flatMap((order, at) => {
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
      // What it sends may come before the driver has said that it began.
      since: driver[at - 1]?.seq ?? 0,
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
  const { slice, ask } = about;
  const requests = sentByTarget(slice, 'overdrachtRequest').filter((request) => isOf(ask, request));
  if (!requests.some(({ request }) => isDuring(ask, request.seq))) {
    const requirement = ask.koppelsleutel === undefined ? 'OSO-DOEL-01' : 'OSO-SWV-04';
    return [breaks(requirement, [ask.order.seq], { expected: fetched, actual: notFetched })];
  }
  return ask.looks.flatMap((look) => judgeLook(about, look));
}

/** In a session under a koppelsleutel nothing is asked under another. */
function judgeKeys({ grant, asks }: GrantedSession): Found[] {
  const { koppelsleutel } = grant.asked.message.fields;
  if (koppelsleutel === undefined) return [];
  return asks
    .filter(({ asked }) => !isSameLinkKey(asked.message.fields.koppelsleutel, koppelsleutel))
    .map(({ request }) =>
      breaks('OSO-SWV-05', [grant.request.seq, request.seq], {
        expected: ownKey,
        actual: othersKey,
      }),
    );
}

/** A session is signed off with what was answered in it; what says nothing useful may be taken for nothing available. */
function judgeSignOffs(slice: Slice, { asks, signOffs }: GrantedSession): Found[] {
  const { transferSucceeded, notAvailable } = slice.release.results;
  return signOffs.flatMap((signOff) => {
    const given = asks
      .filter(({ response }) => (response?.seq ?? Number.POSITIVE_INFINITY) < signOff.request.seq)
      .map((ask) => ({ ask, result: resultOf(ask, 'documentResponse') }));
    const isWhole = given.some(
      ({ ask }) =>
        fieldsOf(ask.answered, 'documentResponse')?.dossier?.namespace === slice.pack.namespace,
    );
    const reported = signOff.asked.message.fields.resultaat;
    const results = given.flatMap(({ result }) => result ?? []);
    const allowed = isWhole ? [transferSucceeded] : [...results, notAvailable];
    if (allowed.includes(reported)) return [];
    const named = [...new Set(allowed)].join(' / ');
    const seen = [...given.flatMap(({ ask }) => ask.response?.seq ?? []), signOff.request.seq];
    return breaks('OSO-SES-04', seen, {
      expected: text(
        `Afgemeld met ${named}, zoals in deze sessie is geantwoord`,
        `Signed off with ${named}, as was answered in this session`,
      ),
      actual: text(`Afgemeld met ${reported}`, `Signed off with ${reported}`),
    });
  });
}

const fetched = text(
  'Voor deze opdracht wordt een sessie aangevraagd over deze leerling',
  'For this ask a session about this pupil is requested',
);
const notFetched = text('Er is geen sessie aangevraagd', 'No session was requested');
const ownKey = text(
  'Het dossier wordt gevraagd met de koppelsleutel van zijn sessie',
  'The dossier is asked for with the koppelsleutel of its session',
);
const othersKey = text(
  'Gevraagd is onder een andere koppelsleutel, of zonder',
  'It was asked for under another koppelsleutel, or without one',
);
