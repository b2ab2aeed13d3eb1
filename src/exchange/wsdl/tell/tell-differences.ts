import { type Text, text } from '#words/text.ts';
import type { MessageDefinition, MessageSet, Particle } from '../../release.ts';
import { isSame } from '../import/same.ts';
import { type Entry, entriesOf } from './entries-of.ts';

/** A message, and the types that it names. */
export type Told = { readonly definition: MessageDefinition; readonly types: MessageSet['types'] };

/** Tells in sentences what is otherwise in a message of a WSDL than in ours, but for types. */
export function tellDifferences(name: string, ours: Told, theirs: Told): Text[] {
  const before = entriesOf(ours.definition.content, ours.types);
  const after = entriesOf(theirs.definition.content, theirs.types);
  const say = (nl: string, en: string) => text(`${name}: ${nl}`, `${name}: ${en}`);
  const common = after.filter(({ path }) => before.some((one) => one.path === path));
  return [
    ...rootDifferences(theirs.definition, say),
    ...wrapperDifferences(theirs.definition.content, say),
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

type Say = (nl: string, en: string) => Text;

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

/** A block of the WSDL that our data does not have. */
function wrapperDifferences(content: readonly Particle[], say: Say): Text[] {
  const all = content.flatMap((one) => ('choice' in one ? one.choice : [one]));
  return all.flatMap(({ name, wrapper, content: inside = [] }) => {
    const below = wrapperDifferences(inside, say);
    if (!wrapper) return below;
    const names = inside
      .flatMap((one) => ('choice' in one ? one.choice : [one]))
      .map((one) => `"${one.name}"`)
      .join(', ');
    return [
      say(
        `om ${names} staat in de WSDL een blok "${name}".`,
        `in the WSDL a block "${name}" stands around ${names}.`,
      ),
      ...below,
    ];
  });
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
