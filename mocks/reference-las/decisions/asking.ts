import type { Ask } from '../doel/asks.ts';
import { type DeliveryAnswer, pickBestAnswer } from '../doel/pick-best-answer.ts';
import type { DeliveryPoint, Session } from '../doel/read-session.ts';
import { results } from '../wire/results.ts';
import type { PupilKey } from '../wire/wire-writer.ts';
import { childrenOf, type Element, findChild, findText } from '../xml/element.ts';
import type { Year } from '../year.ts';

/** How a doel asks for a dossier, and what it does with one. */
export type AskingDecisions = {
  /** What is done between the beginning of an ask and telling who ordered it that it has begun. */
  readonly confirmsOrder: () => Promise<unknown>;
  /** The keys by which a pupil is asked for; one of them. `notified` are all koppelsleutels that came in. */
  readonly namesPupil: (key: PupilKey, notified: readonly string[]) => PupilKey;
  /** The kind of transfer that is asked for. */
  readonly namesKind: (overdrachtsoort: string) => string;
  /** The delivery point that a user chose, if any. */
  readonly asksChosenDeliveryPoint: (chosen: string | undefined) => string | undefined;
  /** The moment after which a dossier must have been made ready, if a user gave one. */
  readonly sendsRequestDate: (aanvraagdatum: string | undefined) => string | undefined;
  /** The version of the dossier that is asked for. */
  readonly asksForVersion: () => string;
  /** The session that an ask is made in; there may be earlier asks about other pupils. */
  readonly opensSession: (
    open: () => Promise<Session>,
    earlier: readonly Ask[],
  ) => Promise<Session>;
  /** The delivery points that are asked although no session was granted. */
  readonly asksUnbidden: () => readonly DeliveryPoint[];
  /** What is done about a session that was refused. */
  readonly leavesRefusedSession: (signOff: () => Promise<unknown>) => Promise<unknown>;
  /** The delivery points that are asked, of those that the Traffic Center gave. */
  readonly asksDeliveryPoints: (given: readonly DeliveryPoint[]) => readonly DeliveryPoint[];
  /** Whether the next delivery point is asked as well after these answers. */
  readonly asksOn: (answers: readonly DeliveryAnswer[]) => boolean;
  /** What is done between two questions, when the session could be ended as well. */
  readonly goesOnAsking: (
    answers: readonly DeliveryAnswer[],
    signOff: () => Promise<unknown>,
  ) => Promise<unknown>;
  /** Of several answers the one that counts. */
  readonly picksBestAnswer: (answers: readonly DeliveryAnswer[]) => DeliveryAnswer;
  /** Whether what came in is a dossier of the pupil that was asked for; a number may be unknown to us. */
  readonly acceptsDossier: (received: Element, pgn: string | undefined) => boolean;
  /** What is kept of a dossier that came in. */
  readonly storesDossier: (received: Element) => Element;
  /** What a user gets to see of a stored dossier. */
  readonly showsDossier: (stored: Element) => Element;
  /** What a user sees of an ask, now that there may be later asks too. */
  readonly showsAsk: (ask: Ask, all: readonly Ask[]) => Ask;
  /** The result that is reported at sign-off. */
  readonly reportsResult: (best: DeliveryAnswer) => string;
  /** How a session is ended. */
  readonly signsOff: (signOff: () => Promise<unknown>, best: DeliveryAnswer) => Promise<unknown>;
  /** How an ask is ended. */
  readonly endsAsk: (end: () => void, best: DeliveryAnswer) => void;
  /** What the user is told of a result. */
  readonly tellsResult: (resultaat: string) => string;
  /** What the user is told of a session that was refused. */
  readonly tellsRefusal: (reason: string) => string;
  /** What the user is told of a Traffic Center that did not answer. */
  readonly tellsOutage: (reason: string) => string;
  /** What the user is told of a dossier that is another pupil's, or none at all. */
  readonly tellsUnacceptable: () => string;
  /** What the user is told in the end, after what the Traffic Center said to the sign-off. */
  readonly tellsSignOff: (message: string, resultaat: string | undefined) => string;
  /** Whether a file is taken for a dossier. */
  readonly acceptsImport: (file: ImportedFile) => boolean;
};

/** A file that a user wants to import. */
export type ImportedFile = { readonly fileName: string; readonly content: Buffer };

const messages: Readonly<Record<string, string>> = {
  [results.transferSucceeded]: 'Het dossier is ontvangen.',
  [results.notChanged]: 'Het dossier is sinds de vorige keer niet gewijzigd.',
  [results.notRetrievable]: 'De ouders hebben het dossier nog niet ingezien.',
  [results.notAvailable]: 'Er is geen dossier beschikbaar.',
};

/** Decides on asking as the standard says, in a year. */
export const soundAskingDecisions = ({ dossierVersie, namespace }: Year): AskingDecisions => ({
  confirmsOrder: async () => {},
  namesPupil: (key) => key,
  namesKind: (overdrachtsoort) => overdrachtsoort,
  asksChosenDeliveryPoint: (chosen) => chosen,
  sendsRequestDate: (aanvraagdatum) => aanvraagdatum,
  asksForVersion: () => dossierVersie,
  opensSession: (open) => open(),
  asksUnbidden: () => [],
  leavesRefusedSession: async () => {},
  asksDeliveryPoints: (given) => given,
  asksOn: () => true,
  goesOnAsking: async () => {},
  picksBestAnswer: pickBestAnswer,
  acceptsDossier: (received, pgn) =>
    received.name === 'dossier' && received.namespace === namespace && isAbout(received, pgn),
  storesDossier: (received) => received,
  showsDossier: (stored) => stored,
  showsAsk: (ask) => ask,
  reportsResult: (best) => best.resultaat,
  signsOff: (signOff) => signOff(),
  endsAsk: (end) => end(),
  tellsResult: (resultaat) => messages[resultaat] ?? `Het dossier is niet ontvangen: ${resultaat}.`,
  tellsRefusal: (reason) => `Het Traffic Center verleent geen sessie: ${reason}.`,
  tellsOutage: (reason) => `Het Traffic Center is nu niet te bereiken: ${reason}.`,
  tellsUnacceptable: () =>
    'Wat de andere school stuurde is geen dossier van deze leerling, en is niet bewaard.',
  tellsSignOff: (message) => message,
  acceptsImport: () => false,
});

/** A dossier for a samenwerkingsverband holds no number, and one within a school need not. */
function isAbout(dossier: Element, pgn: string | undefined): boolean {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  const number = pupil && (findText(pupil, 'bsn') ?? findText(pupil, 'onderwijsnummer'));
  return (
    childrenOf(dossier).length > 0 && (pgn === undefined || number === undefined || number === pgn)
  );
}
