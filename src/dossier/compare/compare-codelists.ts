import type { Codelist } from '#dossier/rules/rule.ts';
import type { CodelistDiff } from './pack-diff.ts';

type Codelists = Readonly<Record<string, Codelist>>;

/** Tells what became of the code lists of one year in another, by number. */
export function compareCodelists(before: Codelists, now: Codelists): CodelistDiff[] {
  const numbers = new Set([...Object.keys(before), ...Object.keys(now)].map(Number));
  return [...numbers]
    .toSorted((one, other) => one - other)
    .flatMap((number) => compareOne(String(number), before[number], now[number]));
}

function compareOne(
  number: string,
  before: Codelist | undefined,
  now: Codelist | undefined,
): CodelistDiff[] {
  const old = before?.values ?? [];
  const young = now?.values ?? [];
  const added = young.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !young.includes(value));
  const title = (now ?? before)?.title;
  if (title === undefined || added.length + removed.length === 0) return [];
  const fate = before === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ number, title, fate, added, removed }];
}
