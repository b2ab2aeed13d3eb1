import { type Text, text } from '#words/text.ts';

/**
 * How a thing stands: sound; tampered with, or not what comes out when it is made again; incomplete, as a run that was
 * killed leaves it; or only told, since it says nothing for or against.
 */
export type Standing = 'sound' | 'tampered' | 'incomplete' | 'told';

/** What was seen of one thing. */
export type Seen = { readonly standing: Standing; readonly detail: Text };

/** One line of what verifying came to. */
export type Row = Seen & {
  /** By which machines know it. */
  readonly id: string;
  readonly what: Text;
};

/** Looks at one thing of some evidence; undefined when there is nothing to look at. */
export type Look<Evidence> = {
  readonly id: string;
  readonly what: Text;
  readonly look: (evidence: Evidence) => Seen | undefined;
};

/** Looks at everything, in order. */
export function lookAtAll<Evidence>(
  looks: readonly Look<Evidence>[],
  evidence: Evidence,
): readonly Row[] {
  return looks.flatMap(({ id, what, look }) => {
    const seen = look(evidence);
    return seen ? [{ id, what, ...seen }] : [];
  });
}

/** Gives how all of it stands: what was tampered with counts before what is incomplete. */
export function standingOf(rows: readonly Row[]): Exclude<Standing, 'told'> {
  const has = (standing: Standing) => rows.some((row) => row.standing === standing);
  if (has('tampered')) return 'tampered';
  return has('incomplete') ? 'incomplete' : 'sound';
}

/** Says that a thing is sound. */
export const sound = saying('sound');

/** Says that a thing was tampered with, or is not what comes out when it is made again. */
export const tampered = saying('tampered');

/** Says that a thing is not there as far as it would be had the run ended. */
export const incomplete = saying('incomplete');

/** Tells something that is neither for nor against. */
export const told = saying('told');

function saying(standing: Standing): (nl: string, en: string) => Seen {
  return (nl, en) => ({ standing, detail: text(nl, en) });
}
