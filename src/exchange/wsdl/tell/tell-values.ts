import { text } from '#words/text.ts';
import type { Release } from '../../release.ts';
import { valuesAt } from '../import/settle.ts';
import type { Remark } from '../read/remark.ts';

/** Tells which values of ours a WSDL does not allow, where it names all that it does. */
export function tellValues(laid: Release): Remark[] {
  const { messages, results, kinds, destinations } = laid;
  const answers = Object.keys(messages).filter((name) => name.endsWith('Response'));
  return [
    ...notAmong(results, { laid, messages: answers, field: 'resultaat' }),
    ...notAmong(kinds, { laid, messages: ['overdrachtRequest'], field: 'overdrachtsoort' }),
    ...notAmong(destinations, { laid, messages: ['notificatieRequest'], field: 'doel' }),
  ];
}

type Place = {
  readonly laid: Release;
  readonly messages: readonly string[];
  readonly field: string;
};

function notAmong(
  ours: Readonly<Record<string, string | undefined>>,
  { laid, messages, field }: Place,
): Remark[] {
  const lists = messages.map((message) => valuesAt(laid, message, field));
  const told = lists.flatMap((list) => list ?? []);
  const isOpen = lists.every((list) => list === undefined);
  if (isOpen) return [];
  return Object.values(ours)
    .filter((value) => value !== undefined && !told.includes(value))
    .map((value) => ({
      kind: 'difference',
      what: text(
        `De WSDL kent "${value}" niet als ${field}; zij noemt ${told.join(', ')}.`,
        `The WSDL does not know "${value}" as ${field}; it names ${told.join(', ')}.`,
      ),
    }));
}
