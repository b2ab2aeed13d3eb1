import { describeAnswer } from '#checks/parts/answer.ts';
import { pgnIn } from '#checks/parts/contents/pgn-in.ts';
import { carriesDossier } from '#checks/parts/delivery.ts';
import { documentAsks, resultOf, sessionChecksFor } from '#checks/parts/exchanges.ts';
import { mayKeepFromDelivering } from '#checks/parts/missing-delivery.ts';
import type { Entry } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { factsOf, pgnAsked } from './facts-of.ts';
import { breaks, type Found } from './finds.ts';
import { judgeNotices } from './judge-notices.ts';
import { type Allowed, allowedBy } from './model.ts';
import { contentOf, type Moment, momentsOf } from './readiness.ts';

type Ask = Asking<'documentRequest'>;

/**
 * Holds every answer of a target that sends to what a sound one may answer (`model.ts`), each by what happened to its own
 * session and its own pupil.
 */
export function judgeBron(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const moments = momentsOf(slice);
  const answers = documentAsks(slice).flatMap((ask) =>
    judgeAnswer(ask, { entries, slice, moments }),
  );
  return [...answers, ...judgeNotices(entries, slice)];
}

type Known = {
  readonly entries: readonly Entry[];
  readonly slice: Slice;
  readonly moments: readonly Moment[];
};

function judgeAnswer(ask: Ask, { entries, slice, moments }: Known): Found[] {
  const pgn = pgnAsked(entries, ask);
  // What does not come is judged where answers are asked for at all.
  if (!ask.response || pgn === undefined) return [];
  const allowed = allowedBy(factsOf(slice, ask, { pgn, moments }), slice.release);
  const seen = [...checksOf(slice, ask), ask.request.seq, ask.response.seq];
  if (isDelivery(slice, ask)) {
    return [
      ...mayNotLeave(allowed, seen),
      ...isOthers({ slice, ask, pgn, moments }, seen),
      ...isOtherContent({ slice, ask, pgn, moments }, allowed, seen),
    ];
  }
  return [...mustLeave(allowed, ask, seen), ...isOtherCode(allowed, ask, seen)];
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

function mustLeave(allowed: Allowed, ask: Ask, seen: readonly number[]): Found[] {
  if (allowed.delivers !== 'must') return [];
  const contrast = { expected: itLeaves, actual: describeAnswer(ask) };
  return [breaks(allowed.because, seen, { ...contrast, assumptions: mayKeepFromDelivering })];
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

type About = {
  readonly slice: Slice;
  readonly ask: Ask;
  readonly pgn: string;
  readonly moments: readonly Moment[];
};

function isOthers({ slice, ask, pgn, moments }: About, seen: readonly number[]): Found[] {
  const dossier = dossierIn(ask);
  if (!dossier) return [];
  const owner = pgnIn(slice.pack, dossier);
  const content = contentOf(dossier);
  const isAnother = owner !== undefined && owner !== pgn;
  const isOfAnother = content !== undefined && hasEntered(moments, content, (one) => one !== pgn);
  if (!isAnother && !isOfAnother) return [];
  return [breaks('OSO-PRI-20', seen, { expected: ownPupil, actual: othersPupil })];
}

function isOtherContent(
  { ask, pgn, moments }: About,
  allowed: Allowed,
  seen: readonly number[],
): Found[] {
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

const nothingLeaves = text('Een antwoord zonder dossier', 'An answer without a dossier');
const expectedBy: Readonly<Record<string, Text>> = {
  'OSO-SES-01': text(
    'Geen dossier voordat het Traffic Center naar deze sessie is gevraagd, voor deze vraag',
    'No dossier before the Traffic Center was asked about this session, for this request',
  ),
  'OSO-SES-02': text(
    'Geen dossier: het Traffic Center keurt deze sessie niet goed',
    'No dossier: the Traffic Center does not approve of this session',
  ),
  'OSO-BRON-01': text(
    'Geen dossier: van deze leerling staat er geen klaar',
    'No dossier: none of this pupil is ready',
  ),
  'OSO-BRON-02': text(
    'Geen dossier: het staat voor een andere school klaar',
    'No dossier: it is ready for another school',
  ),
  'OSO-PRI-01': text(
    'Geen dossier: de ouders hebben het niet gezien',
    'No dossier: the parents have not seen it',
  ),
  'OSO-BRON-03': text(
    'Geen dossier: er is om een nieuwer gevraagd',
    'No dossier: a newer one was asked for',
  ),
  'OSO-BRON-06': text(
    'Geen dossier: er is om een andere versie gevraagd',
    'No dossier: another version was asked for',
  ),
};
const delivered = text('Het dossier is geleverd', 'The dossier was delivered');
const itLeaves = text(
  'Het dossier: de sessie is geldig, en het staat ingezien klaar voor deze school',
  'The dossier: the session is valid, and it is inspected and ready for this school',
);
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
