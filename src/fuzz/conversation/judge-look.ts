import { pgnIn } from '#checks/parts/contents/pgn-in.ts';
import { describeDifferences } from '#checks/parts/differences.ts';
import type { GrantedSession } from '#checks/parts/granted-session.ts';
import { shownLeaves } from '#checks/parts/shown-leaves.ts';
import { type Leaf, leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { EntryOf } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey, unwrapped } from '#exchange/pupil-key.ts';
import { isOfOnePupil } from '#steps/parts/conversation/pupils.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { breaks, type Found } from './finds.ts';
import { contentOf } from './readiness.ts';

/** What a driver was asked, and what came of it. */
export type Call = EntryOf<'driver-called'>;

/** An ask, from the entry after which it began to the one that tells that it is over. */
export type UserAsk = {
  readonly order: Call;
  /** What names its pupil: a number that has this zoeksleutel, or a koppelsleutel. */
  readonly pgn: string | undefined;
  readonly zoeksleutel: string | undefined;
  readonly koppelsleutel: string | undefined;
  readonly since: number;
  readonly until: number;
  readonly looks: readonly Call[];
};

/** An ask, with every session that the target was granted. */
export type AboutAsk = {
  readonly slice: Slice;
  readonly sessions: readonly GrantedSession[];
  readonly ask: UserAsk;
};

/** A dossier that came in about a pupil. */
type Delivery = { readonly seq: number; readonly dossier: XmlElement };

/** Tells whether a message is about what an ask is about. */
export function isOf(
  { zoeksleutel, koppelsleutel }: UserAsk,
  { asked }: Asking<'overdrachtRequest'> | Asking<'documentRequest'>,
): boolean {
  const { zoeksleutelPgnfrag: key, koppelsleutel: linkKey } = asked.message.fields;
  if (koppelsleutel !== undefined) return isSameLinkKey(linkKey, koppelsleutel);
  return key !== undefined && unwrapped(key.zoeksleutel) === zoeksleutel;
}

/** Tells whether an entry was written while an ask was under way. */
export function isDuring({ since, until }: UserAsk, seq: number): boolean {
  return seq > since && seq < until;
}

/** Says what a user sees of an ask that did not come in for it, in its own sessions, nor later about the same pupil. */
export function judgeLook(
  { slice, sessions, ask }: AboutAsk,
  own: readonly GrantedSession[],
  look: Call,
): Found[] {
  if (look.outcome.status !== 'done') return [];
  const { pack } = slice;
  const ofPupil = deliveriesAbout({ slice, sessions, ask });
  const deliveries = ofPupil.filter(({ seq }) => seq < look.seq);
  const brought = own.map((session) => deliveriesIn(slice, session, ask));
  // What else came of the ask may leave the screen as it was.
  const hasBrought = own.length > 0 && brought.every((all) => all.length > 0);
  const first = Math.min(...brought.flat().map(({ seq }) => seq));
  const fitting = hasBrought ? deliveries.filter(({ seq }) => seq >= first) : deliveries;
  const leaves = shownLeaves(look.outcome.answer);
  const seen = [...brought.flat().map(({ seq }) => seq), look.seq];
  if (leaves === 'unreadable') return [];
  if (leaves === 'nothing') {
    if (!hasBrought) return [];
    return [
      breaks('OSO-DOEL-01', seen, {
        expected: shown,
        actual: showsNothing,
        assumptions: ['A22-05'],
      }),
    ];
  }
  const ownNumbers = pack.pgnElements.map((name) => `/dossier/huidigeschool/leerling/${name}`);
  const number = leaves.find(({ path }) => ownNumbers.includes(path.replaceAll(/\[\d+\]/g, '')));
  if (number && ask.pgn !== undefined && number.value !== ask.pgn) {
    return [breaks('OSO-PRI-20', seen, { expected: ownPupil, actual: othersPupil })];
  }
  if (ask.koppelsleutel !== undefined && namesAnother(leaves, ofPupil)) {
    return [breaks('OSO-DOEL-01', seen, { expected: ownPupil, actual: othersPupil })];
  }
  const differences = fitting.map(({ dossier }) =>
    differencesBetween(leavesOf(dossier), leaves, { pack, owner: 'nobody' }),
  );
  if (differences.some(({ length }) => length === 0) || !hasBrought) return [];
  const actual = describeDifferences(differences.at(-1) ?? []);
  return [breaks('OSO-DOEL-01', seen, { expected: shown, actual })];
}

/** What came in about the pupil of an ask; a koppelsleutel is of one dossier, so a pupil may have several. */
function deliveriesAbout({ slice, sessions, ask }: AboutAsk): readonly Delivery[] {
  const named = sessions
    .filter(({ grant }) => isOf(ask, grant))
    .flatMap((session) => deliveriesIn(slice, session, ask));
  if (ask.koppelsleutel === undefined) return named;
  return sessions
    .flatMap((session) => deliveriesIn(slice, session, ask))
    .filter(({ dossier }) =>
      named.some((one) => isAlike(contentOf(one.dossier), contentOf(dossier))),
    );
}

/** Whether what is shown names another pupil than what came in; where nothing did, nobody can tell. */
function namesAnother(leaves: readonly Leaf[], ofPupil: readonly Delivery[]): boolean {
  const shown = leaves.find(({ path }) => path.replaceAll(/\[\d+\]/g, '') === namePath)?.value;
  return (
    shown !== undefined &&
    ofPupil.length > 0 &&
    !ofPupil.some(({ dossier }) => isAlike(contentOf(dossier), shown))
  );
}

const namePath = '/dossier/huidigeschool/leerling/achternaam';

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && isOfOnePupil(one, other);
}

/** The dossiers of the pupil that a session brought. */
function deliveriesIn(
  { pack }: Slice,
  { asks }: GrantedSession,
  { pgn }: UserAsk,
): readonly Delivery[] {
  return asks.flatMap(({ answered, response }) => {
    const dossier = fieldsOf(answered, 'documentResponse')?.dossier;
    if (!dossier || !response || dossier.namespace !== pack.namespace) return [];
    const told = pgnIn(pack, dossier);
    return told === undefined || told === pgn ? [{ seq: response.seq, dossier }] : [];
  });
}

const shown = text(
  'Het dossier dat voor deze opdracht binnenkwam wordt getoond, of een later van deze leerling',
  'The dossier that came in for this ask is shown, or a later one of this pupil',
);
const showsNothing = text('Er wordt geen dossier getoond', 'No dossier is shown');
const ownPupil = text(
  'Op het scherm niets dan het dossier van deze leerling',
  'Nothing on the screen but the dossier of this pupil',
);
const othersPupil = text(
  'Het dossier van een andere leerling is te zien',
  'The dossier of another pupil can be seen',
);
