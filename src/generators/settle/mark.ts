import { type Draft, partsOf } from '../draft/draft.ts';
import type { WrittenDraft } from './written-draft.ts';

/** Gives the leaf or block that a reader finds first at a path below a part: one that is written, else one that can be. */
export function firstAt(
  part: Draft,
  names: readonly string[],
  draft: WrittenDraft,
): Draft | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return part;
  const alike = partsOf(part).filter((inner) => inner.name === name);
  const found = alike.find((inner) => draft.write(inner)) ?? alike[0];
  return found && firstAt(found, rest, draft);
}

/** Marks what stands at a path as wanted, with all above it, and with something in it; gives it. */
export function putAt(part: Draft, names: readonly string[], draft: WrittenDraft): Draft {
  const [name, ...rest] = names;
  if (name === undefined) {
    fill(part, draft);
    return part;
  }
  const found = firstAt(part, [name], draft);
  if (found === undefined)
    throw new Error(`"${part.name}" cannot have "${name}", but a rule wants it`);
  for (const rival of partsOf(part)) {
    if (found.choice !== undefined && rival.choice === found.choice && rival.name !== name) {
      draft.want(rival, false);
    }
  }
  if (!draft.write(found)) strip(found, draft);
  draft.want(found, true);
  return putAt(found, rest, draft);
}

/** Marks everything at a path as not wanted; what cannot be left out alone takes what holds it along. */
export function dropAt(part: Draft, names: readonly string[], draft: WrittenDraft): void {
  if (!isDropped(part, names, draft)) {
    throw new Error(`"${part.name}" must have "${names.join('/')}", but a rule forbids it`);
  }
}

function isDropped(part: Draft, [name, ...rest]: readonly string[], draft: WrittenDraft): boolean {
  const found = partsOf(part).filter((inner) => inner.name === name && draft.isWanted(inner));
  return found.every((inner) => {
    if (rest.length > 0 && isDropped(inner, rest, draft)) return true;
    if (inner.isOptional) draft.want(inner, false);
    return inner.isOptional;
  });
}

/** What comes in because a rule wants it brings nothing along that no rule asks for. */
function strip(part: Draft, draft: WrittenDraft): void {
  for (const inner of partsOf(part)) {
    if (inner.isOptional) draft.want(inner, false);
    else strip(inner, draft);
  }
}

function fill(part: Draft, draft: WrittenDraft): void {
  const [first] = partsOf(part);
  if (first === undefined || draft.write(part)) return;
  strip(first, draft);
  draft.want(first, true);
  fill(first, draft);
}
