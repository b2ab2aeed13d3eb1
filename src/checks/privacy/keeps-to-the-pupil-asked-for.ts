import type { Pack } from '#dossier/pack.ts';
import type { EntryOf } from '#evidence/entry.ts';
import { type Asking, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check, Finding, Observation } from '../check.ts';
import { type Delivered, overDelivered } from '../parts/contents/delivered.ts';
import { pgnIn } from '../parts/contents/pgn-in.ts';
import { leavesThatShow, valuesNotIn } from '../parts/contents/values-only-in.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import { shownLeaves } from '../parts/shown-leaves.ts';

/**
 * Only data of the pupil that was asked for go over (Stb. 2012, 234): as bron no delivered dossier holds what is known of
 * another pupil of the school, whichever of them was asked for; as doel nobody sees a dossier of another pupil.
 */
export const keepsToThePupilAskedFor: Check = (slice) =>
  slice.scenario.role === 'bron' ? asBron(slice) : asDoel(slice);

function asBron(slice: Slice): Observation {
  return overDelivered(slice, {
    concerns: () => othersKnown(slice).length > 0,
    judge: (delivered) =>
      othersKnown(slice).flatMap((other) =>
        isAboutLeased(slice, delivered.ask)
          ? mixedUp(slice, delivered, other)
          : mixedUpWithLeased(slice, delivered, other),
      ),
    nothing: nothingDelivered,
  });
}

function mixedUp(
  slice: Slice,
  { seq, dossier, ...known }: Delivered,
  other: XmlElement,
): Finding[] {
  const isOther = isAboutAnother(slice, dossier);
  const [shown] = leavesThatShow(dossier, valuesNotIn(known, [other]), slice.pack);
  return isOther || shown ? [breach([seq], { expected, actual: delivers })] : [];
}

/** Where the other pupil was asked for, it is the scenario's own of whom nothing may go over. */
function mixedUpWithLeased(
  { pack, lease }: Slice,
  { seq, dossier, known, told }: Delivered,
  other: XmlElement,
): Finding[] {
  const isLeased = pgnIn(pack, dossier) === lease?.pgn;
  const [shown] = leavesThatShow(dossier, valuesNotIn({ known: other, told }, [known]), pack);
  return isLeased || shown ? [breach([seq], { expected, actual: delivers })] : [];
}

function isAboutLeased({ lease }: Slice, { asked }: Asking<'documentRequest'>): boolean {
  const { zoeksleutelPgnfrag } = asked.message.fields;
  return (zoeksleutelPgnfrag && unwrapped(zoeksleutelPgnfrag.zoeksleutel)) === lease?.zoeksleutel;
}

/** The dossiers that were loaded of other pupils. */
function othersKnown({ driver, lease }: Slice): XmlElement[] {
  return driver.flatMap(({ call, outcome, request: { pgn, dossier } }) => {
    const isOther = call === 'loadPupil' && outcome.status === 'done' && pgn !== lease?.pgn;
    return isOther && typeof dossier === 'string' ? [parseXml(dossier)] : [];
  });
}

function asDoel(slice: Slice): Observation {
  const about = sentByTarget(slice, 'documentRequest').filter((ask) => isAboutLeased(slice, ask));
  const wrong = about.flatMap((ask) => {
    const came = fieldsOf(ask.answered, 'documentResponse')?.dossier;
    return came && isAboutAnother(slice, came) ? [{ ask, came }] : [];
  });
  const looks = slice.driver.filter(({ call }) => call === 'showReceived');
  if (wrong.length === 0 || looks.length === 0) {
    return { looked: [], findings: [unclear([], nothingCame)] };
  }
  return {
    looked: [...wrong.flatMap(({ ask }) => entriesOf(ask)), ...looks.map(({ seq }) => seq)],
    findings: wrong.flatMap(({ ask, came }) =>
      looks
        .filter((look) => isAfter(look, ask) && showsAnother(slice, look, came))
        .map(({ seq }) => breach([seq], { expected: expectedShown, actual: displays })),
    ),
  };
}

function isAfter({ seq }: EntryOf<'driver-called'>, { response }: Exchange): boolean {
  return response !== undefined && seq > response.seq;
}

/** Whatever form the screen is told in, a number gives away whose dossier it is. */
function showsAnother(
  { pack, lease }: Slice,
  { outcome }: EntryOf<'driver-called'>,
  came: XmlElement,
): boolean {
  const pgn = pgnIn(pack, came);
  if (outcome.status !== 'done') return false;
  const isCameShown = pgn !== undefined && JSON.stringify(outcome.answer).includes(pgn);
  const shown = shownPgn(pack, outcome.answer);
  return isCameShown || (shown !== undefined && shown !== lease?.pgn);
}

/** The number of the pupil whose dossier is shown: not only the dossier that came in can be another's. */
function shownPgn({ pgnElements }: Pack, answer: unknown): string | undefined {
  const leaves = shownLeaves(answer);
  if (typeof leaves === 'string') return undefined;
  const ofPupil = pgnElements.map((name) => `/dossier/huidigeschool/leerling/${name}`);
  return leaves.find(({ path }) => ofPupil.includes(path.replaceAll(/\[\d+\]/g, '')))?.value;
}

function isAboutAnother({ pack, lease }: Slice, dossier: XmlElement): boolean {
  const pgn = pgnIn(pack, dossier);
  return pgn !== undefined && pgn !== lease?.pgn;
}

const expected = text(
  'Een dossier met alleen gegevens van de gevraagde leerling',
  'A dossier with data of the pupil asked for only',
);
const expectedShown = text(
  'Een scherm zonder het dossier van de andere leerling',
  'A screen without the dossier of the other pupil',
);
const delivers = text(
  'In het geleverde dossier staan gegevens van een andere leerling',
  'The delivered dossier holds data of another pupil',
);
const displays = text(
  'Het dossier van de andere leerling is te zien',
  'The dossier of the other pupil can be seen',
);
const nothingDelivered = text(
  'Er is geen dossier geleverd door een school die ook een andere leerling kent',
  'No dossier was delivered by a school that knows another pupil as well',
);
const nothingCame = text(
  'Er kwam geen dossier van een andere leerling binnen, of niemand keek',
  'No dossier of another pupil came in, or nobody looked',
);
