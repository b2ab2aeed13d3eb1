import { type Text, text } from '#words/text.ts';
import type { MessageDefinition, MessageSet, Particle } from '../../release.ts';
import type { SimpleType } from '../../simple-type.ts';
import { isSame } from './same.ts';

/** A message, and the types that it names. */
export type Told = { readonly definition: MessageDefinition; readonly types: MessageSet['types'] };

/** Tells in sentences what is otherwise in a message of a WSDL than in ours. */
export function tellDifferences(name: string, ours: Told, theirs: Told): Text[] {
  const before = entriesOf(ours.definition.content, ours.types);
  const after = entriesOf(theirs.definition.content, theirs.types);
  const say = (nl: string, en: string) => text(`${name}: ${nl}`, `${name}: ${en}`);
  const common = after.filter(({ path }) => before.some((one) => one.path === path));
  return [
    ...rootDifferences(theirs.definition, say),
    ...before
      .filter(({ path }) => !common.some((one) => one.path === path))
      .map(({ path }) => say(`de WSDL kent "${path}" niet.`, `the WSDL does not know "${path}".`)),
    ...after
      .filter((one) => !common.includes(one))
      .map(({ path }) =>
        say(
          `de WSDL kent ook "${path}"; dat schrijven wij niet.`,
          `the WSDL also knows "${path}"; we do not write it.`,
        ),
      ),
    ...common.flatMap((one) => {
      const own = before.find(({ path }) => path === one.path);
      return own ? entryDifferences(own, one, say) : [];
    }),
    ...orderDifference(before, common, { say, isPublic: ours.definition.assumptions.length === 0 }),
  ];
}

type Entry = {
  readonly path: string;
  readonly name: string;
  readonly presence: 'must' | 'may' | 'choice';
  readonly type: SimpleType | undefined;
  readonly namespace: string | undefined;
};

type Say = (nl: string, en: string) => Text;

function entriesOf(content: readonly Particle[], types: MessageSet['types'], before = ''): Entry[] {
  return content.flatMap((particle) =>
    ('choice' in particle ? particle.choice : [particle]).flatMap((one): Entry[] => {
      const { name, field = name, optional, type, namespace } = one;
      const path = `${before}${field}`;
      const presence = 'choice' in particle ? 'choice' : optional ? 'may' : 'must';
      const entry = { path, name, presence, namespace, type: types[type ?? ''] } as const;
      return [entry, ...entriesOf(one.content ?? [], types, `${path}.`)];
    }),
  );
}

function rootDifferences({ element, namespace }: MessageDefinition, say: Say): Text[] {
  return [
    ...(element === undefined
      ? []
      : [
          say(
            `het bericht heet in de WSDL "${element}".`,
            `the WSDL calls the message "${element}".`,
          ),
        ]),
    ...(namespace === undefined
      ? []
      : [
          say(
            `het bericht staat in de namespace "${namespace}".`,
            `the message is in the namespace "${namespace}".`,
          ),
        ]),
  ];
}

const presences: Readonly<Record<Entry['presence'], Text>> = {
  must: text('moet er staan', 'must be there'),
  may: text('mag ontbreken', 'may be absent'),
  choice: text('is een keuze', 'is a choice'),
};

function entryDifferences(ours: Entry, theirs: Entry, say: Say): Text[] {
  const [was, is] = [presences[ours.presence], presences[theirs.presence]];
  const { path } = theirs;
  const namespace = theirs.namespace === '' ? text('geen namespace', 'no namespace') : undefined;
  return [
    ...(ours.name === theirs.name
      ? []
      : [
          say(
            `"${ours.name}" heet in de WSDL "${theirs.name}".`,
            `the WSDL calls "${ours.name}" "${theirs.name}".`,
          ),
        ]),
    ...(was === is
      ? []
      : [
          say(
            `"${path}" ${is.nl} volgens de WSDL; bij ons: ${was.nl}.${theirs.presence === 'must' ? ' Waar wij er geen waarde voor hebben, kunnen wij het bericht niet schrijven.' : ''}`,
            `by the WSDL "${path}" ${is.en}; ours: ${was.en}.${theirs.presence === 'must' ? ' Where we have no value for it, we cannot write the message.' : ''}`,
          ),
        ]),
    ...(isSame(ours.type, theirs.type)
      ? []
      : [
          say(
            `"${path}" is volgens de WSDL ${typed(theirs.type)}; bij ons ${typed(ours.type)}.`,
            `by the WSDL "${path}" is ${typed(theirs.type)}; ours ${typed(ours.type)}.`,
          ),
        ]),
    ...(ours.namespace === theirs.namespace
      ? []
      : [
          say(
            `"${path}" staat in ${namespace?.nl ?? `"${theirs.namespace}"`}.`,
            `"${path}" is in ${namespace?.en ?? `"${theirs.namespace}"`}.`,
          ),
        ]),
  ];
}

function typed(type: SimpleType | undefined): string {
  if (!type) return '-';
  const { base, pattern, values, minLength, maxLength } = type;
  return [
    base,
    ...(pattern === undefined ? [] : [`/${pattern}/`]),
    ...(values === undefined ? [] : [values.join('|')]),
    ...(minLength === undefined ? [] : [`>= ${minLength}`]),
    ...(maxLength === undefined ? [] : [`<= ${maxLength}`]),
  ].join(' ');
}

function orderDifference(
  before: readonly Entry[],
  common: readonly Entry[],
  { say, isPublic }: { readonly say: Say; readonly isPublic: boolean },
): Text[] {
  const paths = common.map(({ path }) => path);
  const own = before.map(({ path }) => path).filter((path) => paths.includes(path));
  if (isSame(own, paths)) return [];
  const order = common.map(({ name }) => name).join(', ');
  const known = isPublic
    ? text(
        ' Onze volgorde is openbaar: hier spreekt de WSDL een gepubliceerd voorbeeld tegen.',
        ' Our order is public: here the WSDL contradicts a published sample.',
      )
    : text('', '');
  return [
    say(
      `de volgorde is in de WSDL ${order}.${known.nl}`,
      `the order in the WSDL is ${order}.${known.en}`,
    ),
  ];
}
