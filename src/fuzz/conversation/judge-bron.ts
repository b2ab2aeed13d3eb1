import { describeAnswer, unreadableRefusal } from '#checks/parts/answer.ts';
import { carriesDossier } from '#checks/parts/delivery.ts';
import { documentAsks, resultOf, sessionChecksFor } from '#checks/parts/exchanges.ts';
import { mayKeepFromDelivering, withoutDossier } from '#checks/parts/missing-delivery.ts';
import { mayKeepFromDelivering as mayKeepFromSwv } from '#checks/parts/swv/offered-delivery.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Entry } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import { expectedBy, itLeaves, nothingLeaves } from './expected-by.ts';
import { factsOf, pgnAsked } from './facts-of.ts';
import { breaks, type Found } from './finds.ts';
import { type DeliveredFor, judgeDelivered } from './judge-delivered.ts';
import { judgeNotices } from './judge-notices.ts';
import { type Allowed, allowedBy } from './model.ts';
import { type Moment, momentsOf } from './readiness.ts';
import { factsOfOffer } from './swv/facts-of-offer.ts';
import { judgeSwvNotices } from './swv/judge-swv-notices.ts';
import { allowedUnderKey } from './swv/model.ts';

type Ask = Asking<'documentRequest'>;

/**
 * Holds every answer of a target that sends to what a sound one may answer (`model.ts`, `swv/model.ts`), each by what happened to its own
 * session and its own pupil.
 */
export function judgeBron(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const moments = momentsOf(slice);
  const answers = documentAsks(slice).flatMap((ask) =>
    judgeAnswer(ask, { entries, slice, moments }),
  );
  const notices = isForSwv({ slice }) ? judgeSwvNotices(slice) : judgeNotices(entries, slice);
  return [...answers, ...notices];
}

type Known = {
  readonly entries: readonly Entry[];
  readonly slice: Slice;
  readonly moments: readonly Moment[];
};

function judgeAnswer(ask: Ask, known: Known): Found[] {
  // What does not come is judged where answers are asked for at all.
  const told =
    ask.response && (isForSwv(known) ? toldByLinkKey(ask, known) : toldByKey(ask, known));
  if (!ask.response || !told) return [];
  const { slice } = known;
  const { allowed } = told;
  const kept = keepsBack(slice, ask, told);
  if (kept.length > 0) return kept;
  const seen = [...checksOf(slice, ask), ask.request.seq, ask.response.seq];
  if (carriesDossier(slice, ask)) {
    const dossier = fieldsOf(ask.answered, 'documentResponse')?.dossier;
    const ofDossier = dossier ? judgeDelivered(dossier, { ...known, ...told }, seen) : [];
    return [...mayNotLeave(allowed, seen, { actual: delivered }), ...ofDossier];
  }
  if (hasPromised(slice, ask)) {
    return mayNotLeave(allowed, seen, { actual: describeAnswer(ask), assumptions: ['A22-18'] });
  }
  return isOtherCode(slice, ask, { allowed, seen });
}

/** What a request is about, as far as anybody knows, what may be answered, and what that rests on. */
type Told = Pick<DeliveredFor, 'pgn' | 'allowed' | 'ownPupilBy'> & {
  /** What we may have chosen wrongly where a dossier does not leave. */
  readonly mayKeepFromDelivering: readonly string[];
};

function isForSwv({ slice: { pack, scenario } }: Pick<Known, 'slice'>): boolean {
  return profileNamed(pack.kinds, scenario.profile).family === 'swv';
}

function toldByKey(ask: Ask, { entries, slice, moments }: Known): Told | undefined {
  const pgn = pgnAsked(entries, ask);
  if (pgn === undefined) return undefined;
  const allowed = allowedBy(factsOf(slice, ask, { pgn, moments }), slice.release);
  return { pgn, allowed, ownPupilBy: 'OSO-PRI-20', mayKeepFromDelivering };
}

function toldByLinkKey(ask: Ask, { slice, moments }: Known): Told | undefined {
  const offered = factsOfOffer(slice, ask, moments);
  if (!offered) return undefined;
  return {
    pgn: offered.pgn,
    allowed: allowedUnderKey(offered.facts, slice.release),
    ownPupilBy: 'OSO-SWV-07',
    mayKeepFromDelivering: mayKeepFromSwv,
  };
}

function checksOf(slice: Slice, ask: Ask): number[] {
  return sessionChecksFor(slice, ask).flatMap(({ response }) => response?.seq ?? []);
}

function hasPromised(slice: Slice, ask: Ask): boolean {
  return resultOf(ask, 'documentResponse') === slice.release.results.transferSucceeded;
}

function keepsBack(slice: Slice, ask: Ask, { allowed, mayKeepFromDelivering }: Told): Found[] {
  if (allowed.delivers !== 'must') return [];
  const { because: requirement } = allowed;
  const expected = expectedBy[requirement] ?? itLeaves;
  const assumptions = hasPromised(slice, ask) ? ['A22-05', 'A22-18'] : mayKeepFromDelivering;
  return withoutDossier(slice, ask, { expected, assumptions }).map((finding) => {
    return { requirement, finding };
  });
}

type Sent = { readonly actual: Text; readonly assumptions?: readonly string[] };

function mayNotLeave(
  allowed: Allowed,
  seen: readonly number[],
  { actual, assumptions = [] }: Sent,
): Found[] {
  if (allowed.delivers !== 'may not') return [];
  const { because } = allowed;
  const expected = expectedBy[because] ?? nothingLeaves;
  const restsOn = [...mayLet(because), ...assumptions];
  return [breaks(because, seen, { expected, actual, assumptions: restsOn })];
}

/** What we may have chosen wrongly where a dossier leaves. */
function mayLet(because: string): readonly string[] {
  return (
    { 'OSO-BRON-03': ['A22-04', 'A22-26', 'A22-41'], 'OSO-BRON-06': ['A22-04'] }[because] ?? []
  );
}

type Refused = { readonly allowed: Allowed; readonly seen: readonly number[] };

function isOtherCode(slice: Slice, ask: Ask, { allowed, seen }: Refused): Found[] {
  if (allowed.delivers !== 'may not' || !allowed.refusal) return [];
  const { by, codes } = allowed.refusal;
  if (codes.includes(resultOf(ask, 'documentResponse') ?? '')) return [];
  const named = [...new Set(codes)].join(' / ');
  const expected = text(`Het resultaat ${named}`, `The result ${named}`);
  const unreadable = unreadableRefusal(slice, ask, expected);
  if (unreadable.length > 0) return unreadable.map((finding) => ({ requirement: by, finding }));
  // Where a refusal stands in a fault is not public.
  const assumptions = ask.answered?.kind === 'fault' ? ['A22-08'] : [];
  return [breaks(by, seen, { expected, actual: describeAnswer(ask), assumptions })];
}

const delivered = text('Het dossier is geleverd', 'The dossier was delivered');
