import fc from 'fast-check';
import {
  canaryMark,
  type XmlChange,
  type XmlPart,
  type XmlPlace,
  xmlParts,
} from '#exchange/malformed/malformed.ts';

const places = fc.constantFrom<XmlPlace>('header', 'message', 'field');
const parts = fc.constantFrom<XmlPart>(...xmlParts);
const owners = fc.constantFrom('envelope' as const, 'message' as const);
const thousandths = fc.nat({ max: 1_000 });

/** Small numbers as often as large ones, as something may end at any. */
function upTo(max: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: Math.min(max, 300) }), fc.integer({ min: 1, max }));
}

/** Gives anything that may be done to the XML of a message. */
export function xmlChanges(): fc.Arbitrary<XmlChange> {
  return fc.oneof(
    { arbitrary: luringChanges(), weight: 2 },
    { arbitrary: hugeChanges(), weight: 3 },
    { arbitrary: structuralChanges(), weight: 3 },
    { arbitrary: textualChanges(), weight: 2 },
  );
}

/** Gives changes that want something to be fetched or unfolded. */
export function luringChanges(): fc.Arbitrary<XmlChange> {
  return fc.oneof(
    change('document type', {
      declares: fc.constantFrom('a file', 'an entity', 'a parameter entity'),
    }),
    change('inclusion', { in: places }),
    change('schema location', { of: owners }),
    change('instructions', { count: fc.integer({ min: 1, max: 20 }) }),
  );
}

/** Gives changes that make a message large, deep or wide. */
export function hugeChanges(): fc.Arbitrary<XmlChange> {
  return fc.oneof(
    change('nest', { depth: upTo(10_000), in: places }),
    change('attributes', { count: upTo(10_000), of: owners }),
    change('long name', { length: upTo(100_000) }),
    change('long text', { length: upTo(200_000), in: places }),
    change('siblings', { count: upTo(20_000), in: places }),
    change('envelope in envelope', { times: fc.integer({ min: 1, max: 20 }) }),
    change('entity bomb', {
      levels: fc.integer({ min: 1, max: 12 }),
      width: fc.integer({ min: 1, max: 12 }),
    }),
  );
}

/** Gives changes of what stands where. */
export function structuralChanges(): fc.Arbitrary<XmlChange> {
  return fc.oneof(
    change('namespace', {
      of: owners,
      to: fc.constantFrom(
        ...['', 'urn:anders', 'http://www.w3.org/2003/05/soap-envelope', canaryMark],
        ...['http://schemas.xmlsoap.org/soap/envelope', 'http://www.w3.org/XML/1998/namespace'],
      ),
    }),
    change('repeat', { what: parts, times: fc.integer({ min: 2, max: 20 }) }),
    change('leave out', { what: parts }),
    change('order', {}),
    change('must understand', {}),
    change('twice the same attribute', {}),
    change('document type', { declares: fc.constantFrom('nothing', 'itself') }),
  );
}

/** Gives changes of what is written, letter by letter. */
export function textualChanges(): fc.Arbitrary<XmlChange> {
  return fc.oneof(
    change('value', { field: fc.nat({ max: 9 }), says: values }),
    change('end', { at: thousandths }),
    change('slip', { at: thousandths, puts: slips }),
  );
}

const values = fc.constantFrom(
  ...['', ' ', '\t\n', '0', '-1', 'null', 'NaN', 'true', '[object Object]', '__proto__'],
  ...["O'Brien", '"; SELECT 1; --', '../../../etc/passwd', '%s%s%s%n', '{{7*7}}'],
  ...['#{7*7}', '$(id)', '&#0;', '&#x1F600;', '&lt;b&gt;', '<![CDATA[]]>', '<a/>', '<!-- -->'],
  ...['&onbekend;', '999999999999999999999', '1e999', '2026-02-30T25:61:61Z', '-0001-01-01'],
  ...['\u202e', '\u0000', '\ufffe', 'e\u0301', canaryMark, 'a'.repeat(10_000)],
);

const slips = fc.oneof(
  fc.constantFrom('', '\0', '<', '&', ']]>', '\xff', '>', '"', '<!--', '<?', '\x1b', '\x80'),
  fc
    .uint8Array({ minLength: 1, maxLength: 8 })
    .map((bytes) => Buffer.from(bytes).toString('latin1')),
);

function change<How extends XmlChange['how']>(
  how: How,
  rest: {
    readonly [Name in Exclude<keyof Extract<XmlChange, { how: How }>, 'how'>]: fc.Arbitrary<
      Extract<XmlChange, { how: How }>[Name]
    >;
  },
): fc.Arbitrary<XmlChange> {
  // What is drawn has the members of this change, as the type of `rest` says.
  return fc.record({ how: fc.constant(how), ...rest }) as unknown as fc.Arbitrary<XmlChange>;
}
