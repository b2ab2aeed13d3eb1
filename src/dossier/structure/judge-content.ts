/**
 * How the children of a block are judged, so that one that is wrong does not hide the others:
 *
 * 1. Each child belongs to the slot that knows its name, wherever it stands, and fills that slot.
 * 2. What stands there too often is told once, at the first that is too much, and left out of the order.
 * 3. Of the others as few as possible are told to be out of order.
 */
import type { XmlElement } from '#xml/element.ts';
import type { Breach } from './breach.ts';
import type { BlockType, Member, Slot } from './compile-tree.ts';
import { type Missing, messages } from './messages.ts';
import { misplaced } from './misplaced.ts';

/** A child and what its block knows of it. */
export type Placed = { readonly child: XmlElement; readonly member: Member };

/** Gives the breaches of order and number among the children that a block knows. */
export function breachesOfContent(
  parent: XmlElement,
  { slots }: BlockType,
  placed: readonly Placed[],
): Breach[] {
  if (fits(slots, placed)) return [];
  const filledSlots = slots.map((slot) => ({ slot, filled: [] as Placed[] }));
  for (const one of placed) filledSlots[one.member.slot]?.filled.push(one);
  const extras = filledSlots.flatMap(extrasIn);
  const isExtra = new Set(extras.flat());
  const ordered = placed.filter((one) => !isExtra.has(one));
  const outOfOrder = [...misplaced(ordered, ({ member }) => member.slot)];
  return [
    ...breachesOfMissing(parent, filledSlots),
    ...filledSlots.flatMap((slot) => breachesOfChoice(parent, slot)),
    ...extras.flatMap((more) => breachOfExtras(parent, more)),
    ...outOfOrder.map((one) => breachOfOrder(parent, slots, one)),
  ];
}

/** Tells quickly of most blocks that nothing is wrong; of the others, and of sequences, it leaves the doubt. */
function fits(slots: readonly Slot[], placed: readonly Placed[]): boolean {
  let at = -1;
  let last: Member | undefined;
  for (const { member } of placed) {
    const isAgain = member === last && member.isRepeatable;
    const isNext = member.slot > at && !isAnyRequired(slots, at + 1, member.slot);
    if (!(isAgain || isNext) || slots[member.slot]?.kind === 'sequence') return false;
    at = member.slot;
    last = member;
  }
  return !isAnyRequired(slots, at + 1, slots.length);
}

function isAnyRequired(slots: readonly Slot[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (slots[at]?.isRequired) return true;
  return false;
}

type FilledSlot = { readonly slot: Slot; readonly filled: Placed[] };

function breachesOfMissing(parent: XmlElement, slots: readonly FilledSlot[]): Breach[] {
  const missing = slots.flatMap(missingIn);
  if (missing.length === 0) return [];
  return [{ kind: 'missing', element: parent, message: messages.missing(parent.name, missing) }];
}

function missingIn({ slot, filled }: FilledSlot): Missing[] {
  if (slot.kind === 'choice' || (filled.length === 0 && !slot.isRequired)) return [];
  const rounds = slot.kind === 'sequence' && filled.length > 0 ? roundsOf(filled) : [filled];
  return rounds.flatMap((round, at) => {
    const present = new Set(round.map(({ member }) => member));
    return slot.members
      .filter((member) => member.isRequired && !present.has(member))
      .map(({ name }) => (rounds.length > 1 ? { name, round: at + 1 } : { name }));
  });
}

/** A sequence begins again where its order goes back, or what may stand once stands again. */
function roundsOf(filled: readonly Placed[]): Placed[][] {
  const rounds: Placed[][] = [];
  let last: Member | undefined;
  for (const one of filled) {
    const { member } = one;
    const continues =
      last && (last.place < member.place || (last === member && member.isRepeatable));
    if (continues) rounds.at(-1)?.push(one);
    else rounds.push([one]);
    last = member;
  }
  return rounds;
}

/** What may not stand there any more, in a list for each name; a sequence begins again instead. */
function extrasIn({ slot, filled }: FilledSlot): Placed[][] {
  if (slot.kind === 'sequence' || filled.length < 2) return [];
  return slot.members
    .filter(({ isRepeatable }) => !isRepeatable)
    .map((member) => filled.filter((one) => one.member === member).slice(1))
    .filter(({ length }) => length > 0);
}

function breachOfExtras(parent: XmlElement, extras: readonly Placed[]): Breach[] {
  const [first] = extras;
  if (first === undefined) return [];
  const count = extras.length + 1;
  const message = messages.tooMany(first.child.name, { parent: parent.name, count });
  return [{ kind: 'too-many', element: first.child, message }];
}

function breachesOfChoice(parent: XmlElement, { slot, filled }: FilledSlot): Breach[] {
  if (slot.kind !== 'choice') return [];
  const [first, ...others] = filled;
  if (first === undefined) {
    const message = messages.noChoice(parent.name, slot.names);
    return slot.isRequired ? [{ kind: 'choice', element: parent, message }] : [];
  }
  const second = others.find(({ member }) => member !== first.member);
  if (second === undefined) return [];
  const beside = { other: first.member.name, names: slot.names };
  const message = messages.manyChoices(second.member.name, beside);
  return [{ kind: 'choice', element: second.child, message }];
}

function breachOfOrder(
  parent: XmlElement,
  slots: readonly Slot[],
  { child, member }: Placed,
): Breach {
  const message = messages.order(child.name, {
    parent: parent.name,
    after: slots[member.slot - 1]?.names ?? [],
    before: slots[member.slot + 1]?.names ?? [],
  });
  return { kind: 'order', element: child, message };
}
