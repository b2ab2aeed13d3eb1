import type { NotClaimed } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import { featureWords } from './words.ts';

/** Says in one line what a target did not claim, each kind by name; undefined when it claims everything. */
export function sayNotClaimed({ roles, profiles, features }: NotClaimed): Text | undefined {
  const named = features.map((feature) => featureWords[feature]);
  const parts = [
    listed(text('rol', 'role'), roles.map(same)),
    listed(text('profiel', 'profile'), profiles.map(same)),
    listed(text('onderdeel', 'feature'), named),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return text(parts.map(({ nl }) => nl).join('; '), parts.map(({ en }) => en).join('; '));
}

function listed(kind: Text, names: readonly Text[]): Text | undefined {
  if (names.length === 0) return undefined;
  const [nl, en] = [names.map((name) => name.nl), names.map((name) => name.en)];
  return text(`${kind.nl} ${nl.join(', ')}`, `${kind.en} ${en.join(', ')}`);
}

function same(name: string): Text {
  return text(name, name);
}
