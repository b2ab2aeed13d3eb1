import { type Language, text } from '#words/text.ts';
import type { MessageFault } from './told-message.ts';

/** Says in one line what is wrong, where, and by which rule. */
export function sayFault(fault: MessageFault, language: Language): string {
  const { rule, requirement, place, what, weight, assumptions } = fault;
  const by = [
    requirement === undefined ? rule : `${rule}, ${requirement}`,
    ...(place === undefined ? [] : [place]),
    ...(weight === 'fault' ? [] : [weightWords[weight][language]]),
    ...(assumptions.length > 0 ? [assumptions.join(', ')] : []),
  ];
  return `${what[language]} (${by.join('; ')})`;
}

/** How much something weighs that is not simply wrong. */
const weightWords = {
  warning: text('waarschuwing', 'warning'),
  unsure: text('onzeker: rust op een aanname', 'unsure: rests on an assumption'),
} as const;
