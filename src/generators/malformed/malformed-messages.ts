import fc from 'fast-check';
import {
  type HttpShape,
  type Malformed,
  type MalformedBase,
  type Sending,
  soundEncoding,
  soundHttp,
  soundSending,
  type TlsTrouble,
  type XmlChange,
} from '#exchange/malformed/malformed.ts';
import { encodings } from './encodings.ts';
import { httpShapes } from './http-shapes.ts';
import {
  hugeChanges,
  luringChanges,
  structuralChanges,
  textualChanges,
  xmlChanges,
} from './xml-changes.ts';

/**
 * Gives messages of which something is wrong: mostly in one respect, sometimes in several at once. They become smaller towards
 * a sound one.
 */
export function malformedMessages(bases: readonly MalformedBase[]): fc.Arbitrary<Malformed> {
  const { xml, encoding, http, sending, tls, mixed } = oneByOne(bases);
  return fc.oneof(
    { arbitrary: xml(xmlChanges()), weight: 6 },
    { arbitrary: encoding, weight: 2 },
    { arbitrary: http(httpShapes()), weight: 6 },
    { arbitrary: sending, weight: 2 },
    { arbitrary: tls, weight: 2 },
    { arbitrary: mixed, weight: 4 },
  );
}

/** Gives a dozen of them, in which each sort of trouble is there. */
export function aDozenMalformed(bases: readonly MalformedBase[]): fc.Arbitrary<Malformed[]> {
  const { xml, encoding, http, sending, tls, mixed } = oneByOne(bases);
  return fc
    .tuple(
      xml(luringChanges()),
      xml(hugeChanges()),
      xml(structuralChanges()),
      xml(textualChanges()),
      xml(xmlChanges()),
      encoding,
      http(httpShapes(['framing'])),
      http(httpShapes(['headers'])),
      http(httpShapes()),
      sending,
      tls,
      mixed,
    )
    .map((dozen) => [...dozen]);
}

function oneByOne(bases: readonly MalformedBase[]) {
  const base = fc.constantFrom(...bases);
  const sound = {
    base,
    xml: fc.constant<Malformed['xml']>([]),
    encoding: fc.constant(soundEncoding),
    http: fc.constant(soundHttp),
    sending: fc.constant(soundSending),
    tls: fc.constant<TlsTrouble | undefined>(undefined),
  };
  const changesOf = (changes: fc.Arbitrary<XmlChange>) =>
    fc.array(changes, { minLength: 1, maxLength: 3 });
  return {
    xml: (changes: fc.Arbitrary<XmlChange>): fc.Arbitrary<Malformed> =>
      fc.record({ ...sound, xml: changesOf(changes) }),
    http: (shapes: fc.Arbitrary<HttpShape>): fc.Arbitrary<Malformed> =>
      fc.record({ ...sound, http: shapes }),
    encoding: fc.record({ ...sound, encoding: encodings }),
    sending: fc.record({ ...sound, sending: sendings }),
    tls: fc.record({ ...sound, tls: troubles }),
    mixed: fc.record({
      base,
      xml: fc.array(xmlChanges(), { maxLength: 2 }),
      encoding: usually(soundEncoding, encodings),
      http: usually(soundHttp, httpShapes()),
      sending: usually(soundSending, sendings),
      tls: fc.constant(undefined),
    }),
  };
}

function usually<Value>(sound: Value, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(sound), weight: 1 },
    { arbitrary: odd, weight: 1 },
  );
}

/** Records of TLS, whole or in part: an alert, a heartbeat that asks for more than it brought, SSL 2, an empty one, an endless one. */
const records = [
  '15030300020228',
  '1803030003014000',
  '802e0100020015000000100000000000000000000000000000000000000000000000000000000000000000000000',
  '1603030000',
  '170303ffff00',
  '1603010200010001fc0303',
] as const;

const thousandths = fc.nat({ max: 1_000 });
const endings = fc.constantFrom('end' as const, 'reset' as const);

const sendings: fc.Arbitrary<Sending> = fc.oneof(
  fc.record({
    pieces: fc.array(thousandths, { minLength: 1, maxLength: 40 }),
    stop: fc.constant(undefined),
    leavesAfter: fc.constant(undefined),
  }),
  fc.record({
    pieces: fc.array(thousandths, { maxLength: 3 }),
    stop: fc.record({ at: thousandths, by: endings }),
    leavesAfter: fc.constant(undefined),
  }),
  fc.record({
    pieces: fc.constant([]),
    stop: fc.constant(undefined),
    leavesAfter: fc.nat({ max: 400 }),
  }),
);

/** More than goes out in a handshake with certificates. */
const farthest = 4_000;

const troubles: fc.Arbitrary<TlsTrouble> = fc.oneof(
  fc.record({
    kind: fc.constant('stop' as const),
    at: fc.oneof(fc.nat({ max: farthest }), fc.constantFrom(0, 1, 5, 6, 100)),
    by: endings,
  }),
  fc.record({
    kind: fc.constant('garbage' as const),
    at: fc.oneof(fc.constant(0), fc.nat({ max: farthest })),
    hex: fc.oneof(
      fc.constantFrom(...records),
      fc
        .uint8Array({ minLength: 1, maxLength: 200 })
        .map((bytes) => Buffer.from(bytes).toString('hex')),
    ),
  }),
  fc.constantFrom<TlsTrouble>({ kind: 'no TLS' }, { kind: 'renegotiation' }),
);
