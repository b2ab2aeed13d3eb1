import type { Slice } from '#evidence/slice.ts';
import type { Release } from '#exchange/release.ts';
import { type Text, text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import type { Check, Finding } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import {
  endpointRegistrations,
  mandateAsks,
  routingIdOf,
  schoolOinIn,
} from '../parts/service-register.ts';
import { writtenByTarget } from '../parts/written-by-target.ts';

/**
 * In '22 a routeringskenmerk, and the OIN of a school, is twenty characters in which its BRIN stands (wiki samples;
 * their layout is counted, which is assumption A22-45); in '18 an aanleverpuntIndex is a whole number.
 */
export const namesDeliveryPointsAsTheReleaseDoes: Check = (slice) => {
  const names = [...namesInMessages(slice), ...namesToTheRegister(slice)];
  if (names.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: [...new Set(names.map(({ seq }) => seq))],
    findings: names.flatMap(judgeName),
  };
};

type Kind = 'routeringskenmerk' | 'aanleverpuntIndex' | 'OIN';

/** A school or delivery point as the target wrote it, with the BRIN beside it where there is one. */
type Name = {
  readonly seq: number;
  readonly kind: Kind;
  readonly value: string;
  readonly brin?: string | undefined;
};

function namesInMessages(slice: Slice): Name[] {
  return writtenByTarget(slice).flatMap(({ seq, reading }) =>
    reading.kind === 'body' ? namesIn(reading.content, seq, slice.release) : [],
  );
}

function namesIn({ children }: XmlElement, seq: number, release: Release): Name[] {
  const isIndexed = 'aanleverpuntIndex' in release.types;
  const pattern = isIndexed
    ? /^(bron|doel|)aanleverpuntIndex$/i
    : /^(bron|doel|)routeringsKenmerk$/i;
  return children.flatMap((child) => {
    const side = pattern.exec(child.name)?.[1];
    if (side === undefined) return [];
    const beside = side === '' ? 'brin' : `${side}Brin`;
    const brin = children.find(({ name }) => name === beside)?.text.trim();
    const kind = isIndexed ? 'aanleverpuntIndex' : 'routeringskenmerk';
    return [{ seq, kind, value: child.text.trim(), brin }];
  });
}

function namesToTheRegister(slice: Slice): Name[] {
  const schools = mandateAsks(slice).flatMap((ask): Name[] => {
    const value = schoolOinIn(ask);
    return value === undefined ? [] : [{ seq: ask.request.seq, kind: 'OIN', value }];
  });
  const points = endpointRegistrations(slice).map(
    (registration): Name => ({
      seq: registration.request.seq,
      kind: 'routeringskenmerk',
      value: routingIdOf(registration),
    }),
  );
  return [...schools, ...points];
}

function judgeName({ seq, kind, value, brin }: Name): Finding[] {
  const { isSound, expected, assumptions } = forms[kind];
  if (isSound(value, brin)) return [];
  const actual = text(`${kind} "${value}"`, `${kind} "${value}"`);
  return [breach([seq], { expected, actual }, assumptions)];
}

type Form = {
  /** Whether it is written so, with this BRIN in it where one stands beside it. */
  readonly isSound: (value: string, brin: string | undefined) => boolean;
  readonly expected: Text;
  readonly assumptions: readonly string[];
};

const forms: Readonly<Record<Kind, Form>> = {
  routeringskenmerk: {
    isSound: (value, brin) => tailOf(value, brin) !== undefined && tailOf(value, brin) !== '00000',
    expected: text(
      'Een routeringskenmerk: 00000007, 000, de BRIN van de school en vijf cijfers die niet alle nul zijn',
      'A routeringskenmerk: 00000007, 000, the BRIN of the school and five digits that are not all zero',
    ),
    assumptions: ['A22-45'],
  },
  OIN: {
    isSound: (value, brin) => tailOf(value, brin) === '00000',
    expected: text(
      'Het OIN van een school: 00000007, 000, de BRIN en 00000',
      'The OIN of a school: 00000007, 000, the BRIN and 00000',
    ),
    assumptions: ['A22-45'],
  },
  aanleverpuntIndex: {
    isSound: (value) => /^[0-9]+$/.test(value),
    expected: text(
      'Een aanleverpuntIndex die een geheel getal is',
      'An aanleverpuntIndex that is a whole number',
    ),
    assumptions: [],
  },
};

/** Gives the last five digits of what is laid out as an OIN of a school; undefined for anything else. */
function tailOf(value: string, brin: string | undefined): string | undefined {
  const [, within, tail] = /^00000007000([0-9]{2}[A-Z]{2})([0-9]{5})$/.exec(value) ?? [];
  return brin === undefined || brin === within ? tail : undefined;
}

const nothing = text(
  'Het systeem heeft geen aanleverpunt genoemd',
  'The system named no delivery point',
);
