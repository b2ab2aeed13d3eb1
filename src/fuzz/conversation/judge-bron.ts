import { describeAnswer } from '#checks/parts/answer.ts';
import { pgnIn } from '#checks/parts/contents/pgn-in.ts';
import { carriesDossier } from '#checks/parts/delivery.ts';
import { documentAsks, resultOf, sessionChecksFor } from '#checks/parts/exchanges.ts';
import { mayKeepFromDelivering } from '#checks/parts/missing-delivery.ts';
import { mayKeepFromDelivering as mayKeepFromSwv } from '#checks/parts/swv/offered-delivery.ts';
import { profileNamed } from '#dossier/profile.ts';
import type { Entry } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { expectedBy, itLeaves, nothingLeaves } from './expected-by.ts';
import { factsOf, pgnAsked } from './facts-of.ts';
import { breaks, type Found } from './finds.ts';
import { judgeNotices } from './judge-notices.ts';
import { type Allowed, allowedBy } from './model.ts';
import { contentOf, type Moment, momentsOf } from './readiness.ts';
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
  const seen = [...checksOf(slice, ask), ask.request.seq, ask.response.seq];
  if (isDelivery(slice, ask)) {
    return [
      ...mayNotLeave(allowed, seen),
      ...isOthers(ask, { ...known, ...told }, seen),
      ...isOtherContent(ask, { ...known, ...told }, seen),
    ];
  }
  return [...mustLeave(told, ask, seen), ...isOtherCode(allowed, ask, seen)];
}

/** What a request is about, as far as anybody knows, what may be answered, and what that rests on. */
type Told = {
  readonly pgn: string | undefined;
  readonly allowed: Allowed;
  /** The requirement that nothing of another pupil leaves. */
  readonly ownPupilBy: string;
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

function isDelivery(slice: Slice, ask: Ask): boolean {
  const { transferSucceeded } = slice.release.results;
  return carriesDossier(slice, ask) || resultOf(ask, 'documentResponse') === transferSucceeded;
}

function mayNotLeave(allowed: Allowed, seen: readonly number[]): Found[] {
  if (allowed.delivers !== 'may not') return [];
  const expected = expectedBy[allowed.because] ?? nothingLeaves;
  return [breaks(allowed.because, seen, { expected, actual: delivered })];
}

function mustLeave(
  { allowed, mayKeepFromDelivering: assumptions }: Told,
  ask: Ask,
  seen: readonly number[],
): Found[] {
  if (allowed.delivers !== 'must') return [];
  const expected = expectedBy[allowed.because] ?? itLeaves;
  return [breaks(allowed.because, seen, { expected, actual: describeAnswer(ask), assumptions })];
}

function isOtherCode(allowed: Allowed, ask: Ask, seen: readonly number[]): Found[] {
  if (allowed.delivers !== 'may not' || !allowed.refusal) return [];
  const { by, codes } = allowed.refusal;
  if (codes.includes(resultOf(ask, 'documentResponse') ?? '')) return [];
  const named = [...new Set(codes)].join(' / ');
  const expected = text(`Het resultaat ${named}`, `The result ${named}`);
  // Where a refusal stands in a fault is not public.
  const assumptions = ask.answered?.kind === 'fault' ? ['A22-08'] : [];
  return [breaks(by, seen, { expected, actual: describeAnswer(ask), assumptions })];
}

type About = Known & Told;

function isOthers(ask: Ask, about: About, seen: readonly number[]): Found[] {
  const { slice, pgn, moments, ownPupilBy } = about;
  const dossier = dossierIn(ask);
  if (!dossier || pgn === undefined) return [];
  const owner = pgnIn(slice.pack, dossier);
  const content = contentOf(dossier);
  const isAnother = owner !== undefined && owner !== pgn;
  const isOfAnother = content !== undefined && hasEntered(moments, content, (one) => one !== pgn);
  if (!isAnother && !isOfAnother) return [];
  return [breaks(ownPupilBy, seen, { expected: ownPupil, actual: othersPupil })];
}

function isOtherContent(ask: Ask, about: About, seen: readonly number[]): Found[] {
  const { pgn, moments, allowed } = about;
  const dossier = dossierIn(ask);
  const content = dossier && contentOf(dossier);
  if (content === undefined || allowed.delivers === 'may not') return [];
  const isOwn = hasEntered(moments, content, (one) => one === pgn);
  if (!isOwn || allowed.contents.includes(content)) return [];
  return [breaks('OSO-BRON-08', seen, { expected: asMadeReady, actual: otherContent })];
}

function dossierIn(ask: Ask): XmlElement | undefined {
  return fieldsOf(ask.answered, 'documentResponse')?.dossier;
}

function hasEntered(
  moments: readonly Moment[],
  content: string,
  isMeant: (pgn: string) => boolean,
): boolean {
  return moments.some(({ pupils }) =>
    [...pupils].some(([pgn, state]) => isMeant(pgn) && state.content === content),
  );
}

const delivered = text('Het dossier is geleverd', 'The dossier was delivered');
const ownPupil = text(
  'Een dossier met alleen gegevens van de gevraagde leerling',
  'A dossier with data of the pupil asked for only',
);
const othersPupil = text(
  'Het dossier van een andere leerling is geleverd',
  'The dossier of another pupil was delivered',
);
const asMadeReady = text(
  'Het dossier zoals het was toen het voor deze school werd klaargezet',
  'The dossier as it was when it was made ready for this school',
);
const otherContent = text(
  'Het dossier is geleverd zoals het vroeger of later was',
  'The dossier was delivered as it was earlier or later',
);
