import { pgnIn } from '#checks/parts/contents/pgn-in.ts';
import { describeDifferences } from '#checks/parts/differences.ts';
import { withoutInspection } from '#dossier/dossier.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { breaks, type Found } from './finds.ts';
import type { Allowed } from './model.ts';
import { contentOf, type Moment, type PupilState } from './readiness.ts';

/** For whom a dossier was asked, and which may leave. */
export type DeliveredFor = {
  readonly slice: Slice;
  readonly moments: readonly Moment[];
  readonly pgn: string | undefined;
  readonly allowed: Allowed;
  /** The requirement that nothing of another pupil leaves. */
  readonly ownPupilBy: string;
};

/**
 * Says what is wrong with a dossier that came: it is of another pupil, as it was not when it was made ready, or not all that was
 * entered. The inspection is left out of it: when it was recorded may count or not. Of one that may not leave at all only the
 * pupil is looked at.
 */
export function judgeDelivered(
  dossier: XmlElement,
  about: DeliveredFor,
  seen: readonly number[],
): Found[] {
  if (isOfAnother(dossier, about)) {
    return [breaks(about.ownPupilBy, seen, { expected: ownPupil, actual: othersPupil })];
  }
  const { allowed } = about;
  if (allowed.delivers === 'may not') return [];
  const content = contentOf(dossier) ?? '';
  const isReady = allowed.contents.includes(content);
  if (!isReady && stateSaying(content, about, (one) => one === about.pgn)) {
    return [breaks('OSO-BRON-08', seen, { expected: asMadeReady, actual: otherContent })];
  }
  const fitting = isReady ? [content] : allowed.contents;
  const differences = fitting.map((one) => differencesFrom(one, dossier, about));
  if (differences.some(({ length }) => length === 0)) return [];
  const actual = describeDifferences(differences.at(-1) ?? []);
  return [breaks('OSO-DOS-01', seen, { expected: asMadeReady, actual })];
}

function isOfAnother(dossier: XmlElement, about: DeliveredFor): boolean {
  const { pgn } = about;
  if (pgn === undefined) return false;
  const owner = pgnIn(about.slice.pack, dossier);
  if (owner !== undefined && owner !== pgn) return true;
  return stateSaying(contentOf(dossier) ?? '', about, (one) => one !== pgn) !== undefined;
}

function differencesFrom(content: string, dossier: XmlElement, about: DeliveredFor) {
  const entered = stateSaying(content, about, (one) => one === about.pgn)?.dossier;
  const leaves = entered ? leavesOf(withoutInspection(entered)) : [];
  const { pack } = about.slice;
  return differencesBetween(leaves, leavesOf(withoutInspection(dossier)), {
    pack,
    owner: 'sender',
  });
}

/** Gives what was known of one of these pupils when these contents had been entered. */
function stateSaying(
  content: string,
  { moments }: DeliveredFor,
  isMeant: (pgn: string) => boolean,
): PupilState | undefined {
  return moments
    .flatMap(({ pupils }) => [...pupils])
    .find(([pgn, state]) => isMeant(pgn) && state.content === content)?.[1];
}

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
