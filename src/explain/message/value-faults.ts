import type { MessageName } from '#exchange/messages.ts';
import type { MessageSet, Release } from '#exchange/release.ts';
import { text } from '#words/text.ts';
import type { MessageLaw } from './message-law.ts';
import type { MessageFault } from './told-message.ts';

/** The fields of a message, with what describes it. */
export type ReadFields = {
  readonly set: MessageSet & Partial<Pick<Release, 'results' | 'kinds'>>;
  readonly name: MessageName;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Tells which values of a message its release does not know, and where result and dossier contradict each other. */
export function valueFaults({ set, name, fields }: ReadFields, law: MessageLaw): MessageFault[] {
  const { resultaat, overdrachtsoort } = fields;
  return [
    ...unknownIn('resultaat', resultaat, set.results),
    ...unknownIn('overdrachtsoort', overdrachtsoort, set.kinds),
    ...(name === 'documentResponse' ? contradictions(fields, law) : []),
  ];
}

function unknownIn(field: string, value: unknown, known: object | undefined): MessageFault[] {
  if (typeof value !== 'string' || known === undefined) return [];
  const allowed: readonly unknown[] = Object.values(known);
  return allowed.includes(value) ? [] : [unknownValue(field, value)];
}

function unknownValue(field: string, value: string): MessageFault {
  const what = text(
    `"${value}" is geen ${field} dat deze release kent; hoofdletters tellen`,
    `"${value}" is no ${field} that this release knows; capitals count`,
  );
  return { rule: field, weight: 'fault', what, assumptions: [] };
}

function contradictions(
  { resultaat, dossier }: ReadFields['fields'],
  { releases }: MessageLaw,
): MessageFault[] {
  const isGiven = releases.some(({ results }) => results.transferSucceeded === resultaat);
  if (isGiven === (dossier !== undefined)) return [];
  const what = isGiven
    ? text(
        `Het resultaat is "${resultaat}", maar er zit geen dossier in`,
        `The result is "${resultaat}", but there is no dossier in it`,
      )
    : text(
        `Er zit een dossier in, maar het resultaat is "${resultaat}"`,
        `There is a dossier in it, but the result is "${resultaat}"`,
      );
  return [{ rule: 'resultaat', weight: 'fault', what, assumptions: [] }];
}
