import { pgnMask } from '#evidence/masking/mask-text.ts';
import type { Reading } from '#exchange/decode.ts';
import type { MessageName } from '#exchange/messages.ts';
import type { MessageSet } from '#exchange/release.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { actorWords } from './actor-words.ts';
import { dossierFaults } from './dossier-faults.ts';
import { sayLayout } from './layout-words.ts';
import { type MessageLaw, pupilFields } from './message-law.ts';
import type { MessageFault, ToldField, ToldMessage } from './told-message.ts';
import { valueFaults } from './value-faults.ts';

/** A message, by the release or service that knows it. */
export type Read = {
  readonly set: MessageSet;
  readonly reading: Exclude<Reading, { kind: 'no-message' }>;
};

/** Tells what a message is that a release knows, and what is wrong with it. */
export function tellRead(
  { set, reading }: Read,
  law: MessageLaw,
): Omit<ToldMessage, 'foreign' | 'isFollowed'> {
  if (reading.kind === 'fault') return tellFault(reading);
  const name = reading.kind === 'message' ? reading.message.name : reading.name;
  const told = toldOf(set, name);
  if (reading.kind === 'other-layout') {
    return { ...told, fields: [], faults: [layoutFault(reading, law)] };
  }
  const { fields } = reading.message;
  const inside = dossierIn(fields);
  const faults = [
    ...valueFaults({ set, name, fields }, law),
    ...(inside ? dossierFaults({ ...inside, document: writeXml(inside) }, law) : []),
  ];
  const year = inside ? [yearOf(inside, law)] : [];
  return { ...told, fields: [...leavesOf(fields), ...year], faults };
}

type ToldByName = Pick<
  ToldMessage,
  'what' | 'kind' | 'name' | 'release' | 'from' | 'to' | 'assumptions'
>;

// It takes as long as reading a short message does, and is the same for all of a name.
const toldBy = new WeakMap<MessageSet, Map<string, ToldByName>>();

function toldOf(set: MessageSet, name: MessageName): ToldByName {
  const known = toldBy.get(set) ?? new Map<string, ToldByName>();
  toldBy.set(set, known);
  const told = known.get(name) ?? tellName(set, name);
  known.set(name, told);
  return told;
}

function tellName(set: MessageSet, name: MessageName): ToldByName {
  const { from = 'any', to = 'any', assumptions = [] } = set.messages[name] ?? {};
  const isAnswer = name.endsWith('Response');
  const what = text(
    `een ${name} van ${sayService(set)}: ${isAnswer ? 'het antwoord' : 'een vraag'} van ${actorWords[from].nl} aan ${actorWords[to].nl}`,
    `a ${name} of ${sayService(set)}: ${isAnswer ? 'the answer' : 'a question'} from ${actorWords[from].en} to ${actorWords[to].en}`,
  );
  return { kind: 'message', what, name, release: set.release, from, to, assumptions };
}

function sayService({ release }: MessageSet): string {
  return /^\d{4}$/.test(release) ? `OSO '${release.slice(2)}` : `KVS ${release}`;
}

function tellFault({ code, reason, detailFault }: Extract<Reading, { kind: 'fault' }>) {
  const what = text(
    `een SOAP-fault (${code}): wie antwoordt kon de vraag niet behandelen, en zegt "${reason}"`,
    `a SOAP fault (${code}): who answers could not handle the question, and says "${reason}"`,
  );
  const fields = [
    { field: 'faultcode', value: code },
    { field: 'faultstring', value: reason },
  ];
  const faults: MessageFault[] =
    detailFault === undefined
      ? []
      : [
          {
            rule: 'detail van de SOAP-fault',
            weight: 'fault',
            what: sayLayout(detailFault),
            assumptions: [],
          },
        ];
  return { kind: 'soap-fault', what, fields, faults, assumptions: [] } as const;
}

function layoutFault(
  { name, why, assumptions }: Extract<Reading, { kind: 'other-layout' }>,
  law: MessageLaw,
): MessageFault {
  const hidden = pupilFields(law);
  // What is no key by its form may still be one of a child.
  const told = why.replace(/^"(\w+)" holds "[\s\S]*", which/, (quoted, field: string) =>
    hidden.includes(field) ? `"${field}" holds "${pgnMask}", which` : quoted,
  );
  const weight = assumptions.length > 0 ? 'unsure' : 'fault';
  return { rule: `opbouw van ${name}`, weight, what: sayLayout(told), assumptions };
}

type Fields = Readonly<Record<string, unknown>>;

function dossierIn(fields: Fields): XmlElement | undefined {
  const { dossier = (fields.document as Fields | undefined)?.dossier } = fields;
  return isElement(dossier) ? dossier : undefined;
}

function yearOf({ namespace }: XmlElement, law: MessageLaw): ToldField {
  return { field: 'dossier', value: `gegevensset ${law.dossierLawOf(namespace).pack.version}` };
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && 'namespace' in value;
}

function leavesOf(value: unknown, path = ''): ToldField[] {
  if (typeof value === 'string') return [{ field: path, value }];
  if (typeof value !== 'object' || value === null || isElement(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    leavesOf(inner, path === '' ? name : `${path}/${name}`),
  );
}
