import { answeredAt, resultOf } from '#checks/parts/exchanges.ts';
import { type GrantedSession, pointsOfOurs } from '#checks/parts/granted-session.ts';
import type { Entry } from '#evidence/entry.ts';
import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import { breaks, type Found } from './finds.ts';

/** Says what a target that receives did wrong in a session that it was granted: under which key, whether and with what it was used. */
export function judgeSession(
  entries: readonly Entry[],
  slice: Slice,
  session: GrantedSession,
): Found[] {
  return [
    ...judgeKeys(session),
    ...judgeUnasked(entries, slice, session),
    ...judgeSignOffs(slice, session),
  ];
}

/** Gives the entry with which an exchange was over; endless while it is not. */
export function endOf({ response, silence }: Exchange): number {
  return (response ?? silence)?.seq ?? Number.POSITIVE_INFINITY;
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

/** A session is not signed off before a school of ours that came with it was asked, unless one could not be reached before. */
function judgeUnasked(
  entries: readonly Entry[],
  slice: Slice,
  session: GrantedSession,
): readonly Found[] {
  const { transferSucceeded } = slice.release.results;
  const { grant, asks, signOffs } = session;
  const signOff = signOffs.find((one) => resultOf(one, 'afmeldingResponse') === transferSucceeded);
  if (!signOff || asks.length > 0 || pointsOfOurs(slice, session).length === 0) return [];
  if (failures(entries, slice).some((seq) => seq < signOff.request.seq)) return [];
  const seen = [grant.response?.seq ?? grant.request.seq, signOff.request.seq];
  // Whoever cannot read our grant does not know where to ask.
  const assumptions = ['A22-03'];
  return [breaks('OSO-DOEL-01', seen, { expected: askedInIt, actual: neverAsked, assumptions })];
}

/** When the target came to a school of ours and got no answer of OSO: it may leave alone what it takes to be out of order. */
function failures(entries: readonly Entry[], { exchanges }: Slice): readonly number[] {
  const unconnected = entries.filter(
    (entry) => entry.kind === 'connection-failed' && entry.party === 'counterpart',
  );
  const unanswered = exchanges.filter(
    ({ request, answered }) =>
      request.from === 'target' &&
      request.to === 'counterpart' &&
      fieldsOf(answered, 'documentResponse') === undefined,
  );
  return [...unconnected.map(({ seq }) => seq), ...unanswered.map(endOf)];
}

/**
 * A session is signed off with what was answered in it; what says nothing useful may be taken for nothing available. Which
 * results there are besides is not public: where none was given, only a success is wrong.
 */
function judgeSignOffs(slice: Slice, { asks, signOffs }: GrantedSession): Found[] {
  const { transferSucceeded, notAvailable } = slice.release.results;
  return signOffs.flatMap((signOff) => {
    const given = asks
      .filter((ask) => answeredAt(ask) < signOff.request.seq)
      .map((ask) => ({ ask, result: resultOf(ask, 'documentResponse') }));
    const isWhole = given.some(
      ({ ask }) =>
        fieldsOf(ask.answered, 'documentResponse')?.dossier?.namespace === slice.pack.namespace,
    );
    const reported = signOff.asked.message.fields.resultaat;
    const results = given.flatMap(({ result }) => result ?? []);
    const seen = [...given.flatMap(({ ask }) => ask.response?.seq ?? []), signOff.request.seq];
    const actual = text(`Afgemeld met ${reported}`, `Signed off with ${reported}`);
    if (!isWhole && results.length === 0) {
      if (reported !== transferSucceeded) return [];
      return breaks('OSO-SES-04', seen, { expected: noSuccess, actual });
    }
    const allowed = isWhole ? [transferSucceeded] : [...results, notAvailable];
    if (allowed.includes(reported)) return [];
    const named = [...new Set(allowed)].join(' / ');
    const expected = text(
      `Afgemeld met ${named}, zoals in deze sessie is geantwoord`,
      `Signed off with ${named}, as was answered in this session`,
    );
    return breaks('OSO-SES-04', seen, { expected, actual });
  });
}

const ownKey = text(
  'Het dossier wordt gevraagd met de koppelsleutel van zijn sessie',
  'The dossier is asked for with the koppelsleutel of its session',
);
const othersKey = text(
  'Gevraagd is onder een andere koppelsleutel, of zonder',
  'It was asked for under another koppelsleutel, or without one',
);
const askedInIt = text(
  'In een sessie wordt het dossier gevraagd aan de school waarvoor zij is toegekend',
  'In a session the dossier is asked of the school that it was granted for',
);
const neverAsked = text(
  'De sessie is afgemeld zonder dat er iets in is gevraagd',
  'The session was signed off with nothing asked in it',
);
const noSuccess = text(
  'Geen geslaagde overdracht gemeld: in deze sessie is geen resultaat gegeven',
  'No transfer reported as succeeded: no result was given in this session',
);
