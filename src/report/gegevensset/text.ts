import type {
  CategoryDiff,
  Change,
  ChangedElement,
  ChangedRule,
  CodelistDiff,
  ElementOfOneYear,
  PackDiff,
  ToldRule,
} from '#dossier/compare/pack-diff.ts';
import type { Renamed } from '#dossier/compare/translate.ts';
import type { Language, Text } from '#words/text.ts';
import { aspectWords, limitWords, occurrenceWords, packDiffWords as words } from './words.ts';

/** Tells what changed from one version to another, for who has to change a LAS: elements first, then lists and rules. */
export function renderPackDiffText(diff: PackDiff, language: Language): string {
  const say = ({ [language]: said }: Text): string => said;
  const { elements, categories, codelists } = diff;
  const parts = [
    part(words.versions, diff.versions.map(changed)),
    part(words.profiles, diff.profiles.map(changed)),
    part(words.moved, elements.moved.map(movedLine)),
    part(
      words.changed,
      elements.changed.map((one) => changedLine(one, say)),
    ),
    part(words.removed, elements.removed.map(elementLine)),
    part(words.added, elements.added.map(elementLine)),
    part(
      words.reordered,
      elements.reordered.map(({ path, now }) => `${shown(path)}: ${now.join(', ')}`),
    ),
    part(
      words.categories,
      categories.map((one) => categoryLine(one, say)),
    ),
    part(
      words.codelists,
      codelists.map((one) => codelistLine(one, say)),
    ),
    ...ruleParts(diff, say),
  ].filter(({ lines }) => lines.length > 0);
  const told = parts.flatMap(({ title, lines }) => [
    '',
    `${say(title)} (${lines.length})`,
    ...lines.map((line) => `  ${line}`),
  ]);
  const head = `Gegevensset ${diff.before} → ${diff.now}`;
  const body = told.length > 0 ? told : ['', say(words.nothing)];
  const how = diff.rules.matchedBy === 'content' ? [say(words.matchedByContent)] : [];
  return `${[head, ...how, ...body, ...renumberedLines(diff, say)].join('\n')}\n`;
}

type Say = (words: Text) => string;
type Part = { readonly title: Text; readonly lines: readonly string[] };

function part(title: Text, lines: readonly string[]): Part {
  return { title, lines };
}

function ruleParts({ rules }: PackDiff, say: Say): Part[] {
  const isRenamed = ({ aspects }: ChangedRule) => aspects.join() === 'id';
  const renamed = rules.changed.filter(isRenamed);
  return [
    part(
      words.rulesRemoved,
      rules.removed.map((rule) => ruleLine(rule, say)),
    ),
    part(
      words.rulesAdded,
      rules.added.map((rule) => ruleLine(rule, say)),
    ),
    part(
      words.rulesChanged,
      rules.changed.filter((rule) => !isRenamed(rule)).map((rule) => changedRuleLine(rule, say)),
    ),
    part(
      words.rulesRenamed,
      renamed.map(({ before, now }) => `${idOf(before)} → ${idOf(now)}`),
    ),
  ];
}

function renumberedLines({ rules: { renumbered } }: PackDiff, say: Say): string[] {
  return renumbered.length > 0 ? ['', `${renumbered.length} ${say(words.renumbered)}`] : [];
}

function changed({ what, before = '–', now = '–' }: Change): string {
  return `${what}: ${before} → ${now}`;
}

function movedLine({ was, is }: Renamed): string {
  return `${shown(was)} → ${shown(is)}`;
}

function elementLine({ path, below }: ElementOfOneYear): string {
  return below > 0 ? `${shown(path)} (+${below})` : shown(path);
}

function changedLine({ now, changes }: ChangedElement, say: Say): string {
  return `${shown(now)}: ${changes.map((change) => limitChange(change, say)).join('; ')}`;
}

function limitChange(change: Change, say: Say): string {
  const occurrence = occurrenceWords[`${change.what} ${change.now}`];
  if (occurrence !== undefined) return say(occurrence);
  const limit = limitWords[change.what];
  return changed({ ...change, what: limit === undefined ? change.what : say(limit) });
}

function categoryLine({ before, now, changes }: CategoryDiff, say: Say): string {
  if (now === undefined) return `${before}: ${say(words.gone)}`;
  if (before === undefined) return `${now}: ${say(words.isNew)}`;
  const name = before === now ? now : `${before} → ${now}`;
  const told = changes.map((change) =>
    changed(change.what === 'governs' ? { ...change, what: say(words.governs) } : change),
  );
  return told.length > 0 ? `${name}: ${told.join('; ')}` : name;
}

function codelistLine({ number, title, fate, added, removed }: CodelistDiff, say: Say): string {
  const name = `${number} ${say(title)}`;
  if (fate === 'removed') return `${name}: ${say(words.gone)}`;
  if (fate === 'added') return `${name}: ${say(words.isNew)}, ${added.join(', ')}`;
  const told = [
    ...(added.length > 0 ? [`${say(words.isNew)} ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`${say(words.gone)} ${removed.join(', ')}`] : []),
  ];
  return `${name}: ${told.join('; ')}`;
}

function idOf({ key, rule }: ToldRule): string {
  return key === rule ? key : `${key} ${rule}`;
}

function ruleLine(rule: ToldRule, say: Say): string {
  return `${idOf(rule)}  ${say(rule.title)}`;
}

function changedRuleLine({ before, now, aspects }: ChangedRule, say: Say): string {
  const name = idOf(before) === idOf(now) ? idOf(now) : `${idOf(before)} → ${idOf(now)}`;
  const what = aspects.map((aspect) => say(aspectWords[aspect])).join(', ');
  const titles = [say(before.title), say(now.title)];
  if (titles[0] === titles[1]) return `${name}: ${what}`;
  return `${name}: ${what}; ${say(words.was)}: ${titles[0]}; ${say(words.isNow)}: ${titles[1]}`;
}

/** Without the root, which all of them have. */
function shown(path: string): string {
  return path.split('/').slice(2).join('/') || path;
}
