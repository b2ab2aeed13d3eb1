import { text } from '#words/text.ts';
import { keyOf } from '#xml/source/node.ts';
import { emptyInDetail } from '../../fault-detail.ts';
import type {
  ElementParticle,
  FaultDetail,
  FaultName,
  MessageSet,
  Release,
} from '../../release.ts';
import type { SimpleType } from '../../simple-type.ts';
import type { Operation } from '../read/read-operations.ts';
import type { ReadWsdl } from '../read/read-wsdl.ts';
import { matchContent } from './match-content.ts';
import type { Matching } from './matching.ts';

/**
 * Gives our faults the details that a WSDL declares: as the user says, else by their own names, or all three the only one
 * that there is.
 */
export function importFaults(
  release: Release,
  wsdl: ReadWsdl,
  matching: Matching,
): Partial<MessageSet['faults']> {
  const declared = distinct(
    wsdl.operations.flatMap(({ faults }) => faults),
    matching,
  );
  const names = Object.keys(release.faults) as FaultName[];
  const said = (fault: Fault) => saidOf(fault, matching);
  const own = (name: FaultName) =>
    declared.find((one) => said(one).includes(name)) ??
    declared.find((one) => one.name === name && said(one).length === 0);
  const isTold = names.some((name) => own(name) !== undefined);
  const [only, ...more] = declared;
  if (!isTold && more.length > 0) tellChoice(declared, matching);
  const found = names.map((name) => {
    const fault = own(name) ?? (isTold || more.length > 0 ? undefined : only);
    const detail = fault && readDetail(fault, wsdl, { ...matching, message: fault.name });
    return [name, detail && { ...release.faults[name], detail }] as const;
  });
  return Object.fromEntries(found.filter(([, fault]) => fault !== undefined));
}

/** Gives which of our faults one of a WSDL is by what the user says of it. */
function saidOf({ name }: Fault, { names }: Matching): readonly string[] {
  return names.get(`fault/${name}`)?.split(',') ?? [];
}

type Fault = Operation['faults'][number];

function distinct(faults: readonly Fault[], matching: Matching): Fault[] {
  const keys = faults.map(({ name, detail }) => `${name} ${keyOf(detail.element)}`);
  const once = faults.filter((_fault, at) => keys.indexOf(keys[at] ?? '') === at);
  const elements = new Set(once.map(({ detail }) => keyOf(detail.element)));
  const isTold = (fault: Fault) => isOurs(fault) || saidOf(fault, matching).length > 0;
  return elements.size === 1 && once.length > 1 && !once.some(isTold) ? once.slice(0, 1) : once;
}

const ours: readonly string[] = [
  'unreadable',
  'strangeCertificate',
  'outOfOrder',
] satisfies FaultName[];

function isOurs({ name }: Fault): boolean {
  return ours.includes(name);
}

function readDetail(
  { detail, name }: Fault,
  wsdl: ReadWsdl,
  matching: Matching,
): FaultDetail | undefined {
  const wire = wsdl.elementNamed(detail.node, detail.element);
  const [particle] = matchContent([], [wire], matching);
  // One element was given, so one element is given back.
  const element = particle as ElementParticle;
  const types = { ...matching.release.types, ...matching.types.added };
  const values = new Map<string, string>();
  for (const path of emptyInDetail({ types }, { element })) {
    const type = types[typeAt(element, path) ?? ''];
    const value = type && sampleOf(type);
    if (value === undefined) return tellEmpty(name, path, matching);
    values.set(path, value);
    matching.remarks.push({
      kind: 'open',
      what: text(
        `Fault "${name}": wat er in "${path}" hoort zegt de WSDL niet; wij schrijven "${value}" (faults in messages.json).`,
        `Fault "${name}": the WSDL does not say what belongs in "${path}"; we write "${value}" (faults in messages.json).`,
      ),
    });
  }
  return { element, ...(values.size > 0 && { values: Object.fromEntries(values) }) };
}

function typeAt(element: ElementParticle, path: string): string | undefined {
  const found = path
    .split('.')
    .filter((step) => step !== '')
    .reduce<ElementParticle | undefined>(
      (one, step) =>
        one?.content
          ?.flatMap((each) => ('choice' in each ? each.choice : [each]))
          .find(({ name }) => name === step),
      element,
    );
  return found?.type;
}

const samples: Partial<Record<SimpleType['base'], string>> = {
  boolean: 'false',
  dateTime: '2000-01-01T00:00:00Z',
  date: '2000-01-01',
  time: '00:00:00',
  integer: '0',
  int: '0',
  long: '0',
  short: '0',
  nonNegativeInteger: '0',
  positiveInteger: '1',
  decimal: '0',
};

function sampleOf({ base, pattern, values }: SimpleType): string | undefined {
  return pattern === undefined ? (values?.[0] ?? samples[base]) : undefined;
}

function tellEmpty(name: string, path: string, { remarks }: Matching): undefined {
  remarks.push({
    kind: 'open',
    what: text(
      `Fault "${name}": wij weten niet wat er in "${path}" hoort, en schrijven faults zonder detail; vul ze aan in messages.json.`,
      `Fault "${name}": we do not know what belongs in "${path}", and write faults without detail; add it in messages.json.`,
    ),
  });
}

function tellChoice(declared: readonly Fault[], { remarks }: Matching): void {
  const names = [...new Set(declared.map(({ name }) => `"${name}"`))].join(', ');
  remarks.push({
    kind: 'open',
    what: text(
      `De WSDL heeft meer faults: ${names}. Welke van ons welke is zegt zij niet; wij schrijven faults zonder detail, tenzij u het zegt met --fault NAAM=${ours.join(',')}.`,
      `The WSDL has several faults: ${names}. It does not say which of ours is which; we write faults without detail, unless you say so by --fault NAME=${ours.join(',')}.`,
    ),
  });
}
