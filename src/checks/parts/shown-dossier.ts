import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Finding } from '../check.ts';
import { describeDifferences } from './differences.ts';
import { breach, unclear } from './finding.ts';
import { shownLeaves } from './shown-leaves.ts';

/** What the driver answered when it was asked what a user sees, and the entries that this is about. */
export type Showing = { readonly looked: readonly number[]; readonly answer: unknown };

/**
 * Says where what a user sees differs from the dossier that came in. Everything counts, also what the pack names as the
 * sender's own: the target did not send it.
 */
export function differsFrom(
  { pack }: Slice,
  received: XmlElement,
  { looked, answer }: Showing,
): Finding[] {
  const leaves = shownLeaves(answer);
  // Whoever cannot read our documentResponse does not find the dossier in it.
  if (leaves === 'nothing') return [breach(looked, { expected, actual: showsNothing }, ['A22-05'])];
  if (leaves === 'unreadable') return [unclear(looked, unreadable)];
  const differences = differencesBetween(leavesOf(received), leaves, { pack, owner: 'nobody' });
  if (differences.length === 0) return [];
  return [breach(looked, { expected, actual: describeDifferences(differences) })];
}

const expected = text(
  'Het hele ontvangen dossier wordt getoond, met elke bijlage byte voor byte',
  'The whole received dossier is shown, with every attachment byte for byte',
);
const showsNothing = text('Er wordt geen dossier getoond', 'No dossier is shown');
const unreadable = text(
  'Wat de driver als getoond dossier gaf, is geen XML',
  'What the driver gave as the shown dossier is no XML',
);
