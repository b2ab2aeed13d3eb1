import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw, releases } from '#law/load-law.ts';
import { loadSettling } from '#law/load-settling.ts';
import { parseScoped } from '#xml/parse-scoped.ts';
import type { Source } from '#xml/source/node.ts';
import { decodeMessage } from '../../decode.ts';
import { encodeMessage } from '../../encode.ts';
import { layOver } from '../../overlay/lay-over.ts';
import { problemInMessages } from '../../overlay/problem-in-overlay.ts';
import type { ElementParticle, MessageDefinition, Particle, Release } from '../../release.ts';
import { messageXsd } from '../message-xsd.ts';
import { entriesOf } from '../tell/entries-of.ts';
import { wsdlOf } from '../wsdl-of.ts';
import { type ImportedWsdl, importWsdl } from './import-wsdl.ts';

const settling = loadSettling();
const { release: ours } = loadLaw({ release: '2022' });

function opened(files: Readonly<Record<string, string>>) {
  return (path: string): Source => {
    if (files[path] === undefined) throw new Error(`Nobody put "${path}" there`);
    return { ...parseScoped(files[path]), path };
  };
}

function written(release: Release): Readonly<Record<string, string>> {
  return { 'oso.wsdl': wsdlOf(release, { schema: 'oso.xsd' }), 'oso.xsd': messageXsd(release) };
}

function imported(
  release: Release,
  files: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): ImportedWsdl {
  const open = opened(files);
  return importWsdl('oso.wsdl', { release, settling, open, names: new Map(Object.entries(names)) });
}

/** Changes what was written of our own data. */
function changed(...changes: readonly (readonly [string, string])[]) {
  const files = written(ours);
  const change = (content: string) =>
    changes.reduce((text, [from, to]) => text.replace(from, to), content);
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

const messageNames = Object.keys(ours.messages) as (keyof Release['messages'])[];
const settledByLayouts = ['02', '03', '04', '05', '06', '07', '19', '21', '24'];
const settledByOurs = ['01', ...settledByLayouts, '76'].map((number) => `A22-${number}`);

/** A message otherwise laid out: another order, perhaps an element of another name, one that we do not know, and a block. */
const anyChange = fc.record({
  message: fc.constantFrom(...messageNames.filter((name) => ours.messages[name]?.content.length)),
  seed: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  renamed: fc.nat(),
  extra: fc.option(fc.constantFrom('code', 'text', 'dateTime'), { nil: undefined }),
  extraAt: fc.nat(),
  /** Where a block stands around some of it, if any does. */
  wrapped: fc.option(fc.record({ from: fc.nat(), count: fc.nat() }), { nil: undefined }),
});

type Change = {
  readonly message: keyof Release['messages'];
  readonly seed: readonly number[];
  readonly renamed: number;
  readonly extra: string | undefined;
  readonly extraAt: number;
  readonly wrapped: { readonly from: number; readonly count: number } | undefined;
};

function laidOtherwise({ message, seed, renamed, extra, extraAt, wrapped }: Change) {
  const definition = ours.messages[message] as MessageDefinition;
  const { content } = definition;
  const named = content.map((particle, at): Particle => {
    const isIt = at === renamed % content.length && !('choice' in particle) && !particle.foreign;
    return isIt
      ? { ...particle, name: 'hernoemd', field: (particle as ElementParticle).name }
      : particle;
  });
  const order = named.map((particle, at) => ({ particle, by: seed[at] ?? 0 }));
  const sorted = order.toSorted((one, other) => one.by - other.by).map(({ particle }) => particle);
  const added: Particle[] = extra ? [{ name: 'bijzonder', type: extra, optional: true }] : [];
  const at = extraAt % (sorted.length + 1);
  const flat = [...sorted.slice(0, at), ...added, ...sorted.slice(at)];
  const laid = wrapped ? withBlock(flat, wrapped) : flat;
  const old = content[renamed % content.length];
  const names: Record<string, string> =
    old && 'name' in old ? { [`${message}/hernoemd`]: old.name } : {};
  return { name: message, definition: { ...definition, content: laid }, names };
}

/** Puts a block around some elements, of which at least one is ours. */
function withBlock(flat: readonly Particle[], { from, count }: { from: number; count: number }) {
  const start = from % flat.length;
  const content = flat.slice(start, start + 1 + (count % flat.length));
  const isOurs = content.some((one) => 'choice' in one || one.name !== 'bijzonder');
  if (!isOurs) return [...flat];
  const block: Particle = { name: 'omhulsel', content, wrapper: true };
  return [...flat.slice(0, start), block, ...flat.slice(start + content.length)];
}

const anyDetail = fc.record({
  element: fc.record({
    name: fc.constantFrom('OsoFault', 'storing'),
    content: fc.constantFrom<Particle[]>(
      [{ name: 'omschrijving', type: 'text' }],
      [
        { name: 'omschrijving', type: 'text' },
        { name: 'sessieId', type: 'uuid', optional: true },
      ],
    ),
  }),
});

describe.each(releases)('the WSDL of %s that we write', (name) => {
  const { release, assumptions } = loadLaw({ release: name });

  it('is imported as an overlay without differences, that settles what a WSDL can settle', () => {
    const { messages, settled, remarks } = imported(release, written(release));

    expect(messages).toEqual({ release: name });
    expect(remarks).toEqual([]);
    expect(settled).toEqual(settledByOurs);
  });

  it('can settle only assumptions, by messages and values, that there are', () => {
    const ids = assumptions.map(({ id }) => id);
    const rows = settling.filter(({ id }) => ids.includes(id)).flatMap(({ by }) => by);
    const messages = rows.flatMap((row) => ('layout' in row ? [row.layout] : []));
    const values = rows.flatMap((row) => ('value' in row ? [row] : []));
    const known = Object.entries(release.messages).flatMap(([message, { content }]) =>
      entriesOf(content, release.types).map(({ path }) => `${message}.${path}`),
    );

    expect(messages.filter((message) => !Object.hasOwn(release.messages, message))).toEqual([]);
    expect(values.filter((row) => !known.includes(row.in))).toEqual([]);
    expect(rows.length).toBeGreaterThan(settledByOurs.length);
  });
});

describe('an overlay', () => {
  it('comes back from the WSDL that is written of it', () => {
    fc.assert(
      fc.property(anyChange, fc.option(anyDetail, { nil: undefined }), (change, detail) => {
        const { name, definition, names } = laidOtherwise(change);
        const faults = detail && {
          faults: Object.fromEntries(
            Object.entries(ours.faults).map(([fault, told]) => [fault, { ...told, detail }]),
          ) as unknown as Release['faults'],
        };
        const isChanged = JSON.stringify(definition) !== JSON.stringify(ours.messages[name]);
        const assumptions = definition.assumptions.filter((id) => !settledByOurs.includes(id));
        const over: Partial<Release> = {
          release: '2022',
          ...(isChanged && { messages: { [name]: { ...definition, assumptions } } }),
          ...faults,
        };

        const { messages, remarks } = imported(ours, written(layOver(ours, over)), names);

        expect(messages).toEqual(over);
        expect(problemInMessages(ours, messages, assumptions)).toBeUndefined();
        expect(remarks.filter(({ kind }) => kind !== 'difference')).toEqual([]);
        expect(remarks.length > 0).toBe(isChanged || detail !== undefined);
      }),
    );
  });
});

describe('a WSDL that differs from our data', () => {
  it('with one element of another name is guessed, told and settles nothing of that message', () => {
    const files = changed(['name="sectorDoel"', 'name="sector"']);

    const { messages, settled, remarks } = imported(ours, files);

    expect(messages.messages?.sessiecontroleResponse?.content[1]).toEqual({
      name: 'sector',
      field: 'sectorDoel',
      type: 'code',
      optional: true,
    });
    expect(settled).toEqual(settledByOurs.filter((id) => id !== 'A22-06'));
    expect(remarks.map(({ kind }) => kind)).toEqual(['open', 'difference']);
  });

  describe('with several faults by names of its own', () => {
    const detailCalled = (name: string) => ({
      element: { name, content: [{ name: 'omschrijving', type: 'text' }] },
    });
    const { unreadable, outOfOrder } = ours.faults;
    const laid = layOver(ours, {
      faults: {
        ...ours.faults,
        unreadable: { ...unreadable, detail: detailCalled('KlantFout') },
        outOfOrder: { ...outOfOrder, detail: detailCalled('StoringFout') },
      },
    });
    const files = Object.fromEntries(
      Object.entries(written(laid)).map(([path, text]) => [
        path,
        text
          .replaceAll('name="unreadable"', 'name="A"')
          .replaceAll('name="outOfOrder"', 'name="B"'),
      ]),
    );

    it('writes faults without detail until the user says which is which, and tells how', () => {
      const { messages, remarks } = imported(ours, files);

      expect(messages.faults).toBeUndefined();
      expect(remarks.map(({ what }) => what.en)).toContainEqual(
        expect.stringMatching(/^The WSDL has several faults: "A", "B"\. .* by --fault NAME=/),
      );
    });

    it('gives each of ours the detail of the one that the user says', () => {
      const said = { 'fault/A': 'unreadable,strangeCertificate', 'fault/B': 'outOfOrder' };

      const { messages, unused, remarks } = imported(ours, files, said);

      const names = Object.entries(messages.faults ?? {}).map(
        ([name, { detail }]) => `${name} ${detail?.element.name}`,
      );
      expect(names.toSorted()).toEqual([
        'outOfOrder StoringFout',
        'strangeCertificate KlantFout',
        'unreadable KlantFout',
      ]);
      expect(unused).toEqual([]);
      expect(remarks.filter(({ kind }) => kind === 'open')).toEqual([]);
    });

    it('tells what was said of a fault that is not there, or of none of ours', () => {
      const said = { 'fault/C': 'unreadable', 'fault/A': 'kapot' };

      expect(imported(ours, files, said).unused).toEqual(['fault/C=unreadable', 'fault/A=kapot']);
    });

    it('holds a detail that is sent to what is declared of it, and no other', () => {
      const sent = (detail: string) =>
        decodeMessage(
          laid,
          `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Server</faultcode><faultstring>x</faultstring><detail>${detail}</detail></e:Fault></e:Body></e:Envelope>`,
        );
      const fault = { kind: 'fault', code: 'e:Server', reason: 'x' };
      const declared = (content: string) =>
        `<KlantFout xmlns="${ours.namespace}">${content}</KlantFout>`;

      expect(sent(declared('<omschrijving>y</omschrijving>'))).toEqual(fault);
      expect(sent('<stapel xmlns="urn:eigen">z</stapel>')).toEqual(fault);
      expect(sent(declared('<reden>y</reden>'))).toEqual({
        ...fault,
        detailFault: '"KlantFout" lacks "omschrijving" at its place',
      });
    });
  });

  it('tells what the user said of names and that came to nothing', () => {
    const files = changed(['name="sectorDoel"', 'name="sector"']);
    const names = {
      'sessiecontroleResponse/sector': 'sectorDoel',
      'sessiecontroleResponse/soort': 'sectorDoel',
      'sessiecontroleRequest/sessieId': 'sector',
      'ping/x': 'y',
      leeft: 'ping',
    };

    expect(imported(ours, files, names).unused).toEqual([
      'sessiecontroleResponse/soort=sectorDoel',
      'sessiecontroleRequest/sessieId=sector',
      'ping/x=y',
      'leeft=ping',
    ]);
  });

  it('is not guessed where two elements could be the one', () => {
    const twice =
      '<xs:element name="sector" type="code" minOccurs="0"/><xs:element name="soort" type="code" minOccurs="0"/>';
    const files = changed(['<xs:element name="sectorDoel" type="code" minOccurs="0"/>', twice]);

    const { messages, remarks } = imported(ours, files);

    expect(JSON.stringify(messages)).not.toContain('sectorDoel');
    expect(remarks.map(({ what }) => what.en)).toContainEqual(
      'sessiecontroleResponse: the WSDL does not know "sectorDoel".',
    );
  });

  it.each([
    [/soapAction="[^"]*\//g, 'soapAction="urn:oso#', { soapAction: 'urn:oso#{operation}' }],
    [/soapAction="[^"]*"/g, 'soapAction=""', { soapAction: '' }],
    [
      /soapAction="[^"]*\/ping"/g,
      'soapAction="urn:leeft"',
      { soapActions: expect.objectContaining({ ping: 'urn:leeft' }) },
    ],
  ])(
    'with SOAPActions otherwise (%s) gives them as one pattern, or one by one',
    (from, to, told) => {
      const files = written(ours);
      const wsdl = files['oso.wsdl']?.replaceAll(from, to) ?? '';

      expect(imported(ours, { ...files, 'oso.wsdl': wsdl }).messages).toEqual({
        release: '2022',
        ...told,
      });
    },
  );

  it('with elements in no namespace, as XML Schema has it unless it is said, is written and read so', () => {
    const { messages } = imported(ours, changed(['elementFormDefault="qualified"', '']));
    const laid = layOver(ours, messages);
    const document = encodeMessage(laid, 'afmeldingResponse', { resultaat: 'OverdrachtGeslaagd' });

    expect(document).toContain('<resultaat xmlns="">');
    expect(decodeMessage(laid, document).kind).toBe('message');
  });

  it('that names all results settles which there are, and tells which of ours it does not know', () => {
    const values = ['SessieToegekend', 'SessieIsValide', 'NotificatieOntvangen']
      .map((value) => `<xs:enumeration value="${value}"/>`)
      .join('');
    const code = '<xs:pattern value="[A-Za-z][A-Za-z0-9-]*"/>';

    const { settled, messages, remarks } = imported(ours, changed([code, values]));

    expect(messages.types?.code?.values).toHaveLength(3);
    expect(settled).toContain('A22-09');
    expect(settled).not.toContain('A22-20');
    expect(remarks.map(({ what }) => what.en)).toContainEqual(
      expect.stringMatching(/^The WSDL does not know "OverdrachtGeslaagd" as resultaat/),
    );
  });

  it('contradicting what is published is told as such', () => {
    const [sessie, soort] = [
      '<xs:element name="sessieId" type="uuid"/>',
      '<xs:element name="overdrachtsoort" type="code"/>',
    ];
    const two = `${soort}\n        ${sessie}`;
    const files = written(ours);
    const at = files['oso.xsd']?.indexOf('name="sessiecontroleRequest"') ?? 0;
    const [before, after] = [files['oso.xsd']?.slice(0, at), files['oso.xsd']?.slice(at)];
    const xsd = `${before}${after?.replace(two, `${sessie}${soort}`)}`;

    const { remarks } = imported(ours, { ...files, 'oso.xsd': xsd });

    expect(remarks.map(({ what }) => what.en)).toEqual([
      expect.stringMatching(/^sessiecontroleRequest: the order .* contradicts a published sample/),
    ]);
  });

  it('without some operations settles nothing of them, and says so', () => {
    const { settled, messages, remarks } = imported(
      ours,
      changed(
        ['<wsdl:operation name="ping">', '<wsdl:operation name="leeft">'],
        ['message="tns:pingRequest"', 'message="tns:leeft"'],
        ['<wsdl:message name="pingRequest">', '<wsdl:message name="leeft">'],
        ['element="tns:pingRequest"', 'element="tns:leeft"'],
        ['<xs:element name="pingRequest">', '<xs:element name="leeft">'],
        ['<wsdl:operation name="ping">', '<wsdl:operation name="leeft">'],
      ),
    );

    expect(messages).toEqual({ release: '2022' });
    expect(settled).toEqual(settledByOurs.filter((id) => !['A22-24', 'A22-76'].includes(id)));
    expect(remarks.map(({ what }) => what.en)).toEqual([
      expect.stringMatching(/an operation "leeft" that we do not know/),
      expect.stringMatching(/no operation "ping"; our data holds/),
    ]);
  });

  it('with operations by other names is ours where the user says so', () => {
    const files = changed(
      ['<wsdl:operation name="ping">', '<wsdl:operation name="leeft">'],
      ['<xs:element name="pingRequest">', '<xs:element name="leeft">'],
      ['element="tns:pingRequest"', 'element="tns:leeft"'],
    );
    const wsdl = files['oso.wsdl']?.replaceAll('name="ping"', 'name="leeft"') ?? '';

    const { messages, settled } = imported(ours, { ...files, 'oso.wsdl': wsdl }, { leeft: 'ping' });

    expect(messages.messages?.pingRequest).toMatchObject({ element: 'leeft', content: [] });
    expect(settled).toEqual(settledByOurs);
  });
});

describe('what is not understood in a WSDL', () => {
  it.each([
    [
      'xs:all',
      ['<xs:sequence/>', '<xs:all/>'],
      'oso.xsd", line 270: "all" in "complexType" is not understood',
    ],
    [
      'an attribute that must be there',
      ['</xs:sequence>', '</xs:sequence><xs:attribute name="v" use="required"/>'],
      'the attribute "v" must be there',
    ],
    [
      'a repeated choice',
      ['<xs:choice>', '<xs:choice maxOccurs="unbounded">'],
      'a choice that is repeated',
    ],
    [
      'a facet that is none',
      ['<xs:pattern ', '<xs:patroon '],
      '"patroon" in "restriction" is not understood',
    ],
    [
      'an unknown attribute',
      ['name="bronBrin"', 'name="bronBrin" soort="x"'],
      'the attribute "soort" of "element" is not understood',
    ],
    ['a type that there is not', ['type="brin"', 'type="brinnn"'], 'there is no type "brinnn"'],
    [
      'a type of XML Schema that we do not know',
      ['base="xs:token"', 'base="xs:QName"'],
      'the type "QName" of XML Schema',
    ],
    [
      'a prefix of nothing',
      ['base="xs:token"', 'base="x:token"'],
      '"x:token" has a prefix that stands for nothing',
    ],
    [
      'a redefinition',
      ['<xs:annotation>', '<xs:redefine schemaLocation="a.xsd"/><xs:annotation>'],
      '"redefine" in "schema" is not understood',
    ],
    ['style rpc', ['style="document"', 'style="rpc"'], 'only document/literal is'],
    ['use encoded', ['use="literal"', 'use="encoded"'], 'only document/literal is'],
    ['a part by type', ['element="tns:overdrachtRequest"', 'type="tns:brin"'], 'a part by type'],
    [
      'what must be understood',
      ['<wsdl:types>', '<p:Policy xmlns:p="urn:p" wsdl:required="true"/><wsdl:types>'],
      'oso.wsdl", line 4: "Policy" must be understood',
    ],
    [
      'a schema on the network',
      ['schemaLocation="oso.xsd"', 'schemaLocation="https://oso.example/oso.xsd"'],
      'nothing is fetched from anywhere',
    ],
    [
      'a schema on the network, without a scheme',
      ['schemaLocation="oso.xsd"', 'schemaLocation="//oso.example/oso.xsd"'],
      'nothing is fetched from anywhere',
    ],
    [
      'a file elsewhere',
      ['schemaLocation="oso.xsd"', 'schemaLocation="../oso.xsd"'],
      'not in the folder that is read',
    ],
    [
      'a file elsewhere, in disguise',
      ['schemaLocation="oso.xsd"', 'schemaLocation="a/%2e%2e/%2e%2e/oso.xsd"'],
      'not in the folder that is read',
    ],
    [
      'a file from the root',
      ['schemaLocation="oso.xsd"', 'schemaLocation="/etc/passwd"'],
      'not in the folder that is read',
    ],
    [
      'a drive',
      ['schemaLocation="oso.xsd"', 'schemaLocation="C:\\oso.xsd"'],
      'nothing is fetched from anywhere',
    ],
    [
      'a type that holds itself',
      [
        '<xs:element name="bronBrin" type="brin"/>',
        '<xs:element name="in" type="zelf" minOccurs="0"/>',
      ],
      'without end',
    ],
  ] as const)('as %s is an error that says where', (_what, change, why) => {
    const self =
      '<xs:complexType name="zelf"><xs:sequence><xs:element name="in" type="zelf" minOccurs="0"/></xs:sequence></xs:complexType></xs:schema>';
    const files = changed(change, ['</xs:schema>\n', self]);

    expect(() => imported(ours, files)).toThrow(why);
  });

  it('as types that make very many elements of a few is an error too', () => {
    const wide = (name: string, of: string) =>
      `<xs:complexType name="${name}"><xs:sequence>${Array.from({ length: 20 }, (_none, at) => `<xs:element name="e${at}" type="${of}" minOccurs="0"/>`).join('')}</xs:sequence></xs:complexType>`;
    const types = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = types.map((name, at) => wide(name, types[at + 1] ?? 'code')).join('');
    const files = changed(
      [
        'name="bronBrin" type="brin"/>',
        'name="bronBrin" type="brin"/><xs:element name="veel" type="a" minOccurs="0"/>',
      ],
      ['</xs:schema>\n', `${all}</xs:schema>`],
    );

    expect(() => imported(ours, files)).toThrow(/more elements than any message has/);
  });

  it('ends in an error that names file and line, whatever is changed in it', () => {
    const tags = written(ours)['oso.xsd']?.match(/<xs:(?!schema)[^>]*>/g) ?? [];
    const places = written(ours)['oso.wsdl']?.match(/<(wsdl|soap):(?!definitions)[^>]*>/g) ?? [];
    const attributes = /(\w+)="([^"]*)"/g;
    const change = fc.record({
      tag: fc.constantFrom(...tags, ...places),
      at: fc.nat(5),
      name: fc.constantFrom('name', 'type', 'ref', 'base', 'minOccurs', 'maxOccurs', 'use', 'x'),
      value: fc.constantFrom(
        '',
        '0',
        '-1',
        'unbounded',
        'brin',
        'xs:token',
        'tns:ping',
        'a b',
        '..',
        'x:y',
        'constructor',
      ),
    });
    fc.assert(
      fc.property(change, ({ tag, at, name, value }) => {
        const found = [...tag.matchAll(attributes)];
        const old = found[at % Math.max(found.length, 1)];
        const other = old
          ? tag.replace(old[0], value === '' ? '' : `${at > 3 ? name : old[1]}="${value}"`)
          : tag.replace(/\/?>$/, (end) => ` ${name}="${value}"${end}`);
        const open = opened(changed([tag, other]));
        const outcome = () =>
          importWsdl('oso.wsdl', { release: ours, settling, open, names: new Map() });

        try {
          expect(outcome().messages.release).toBe('2022');
        } catch (error) {
          expect(String(error)).toMatch(
            /^(SourceError: Cannot import "oso\.(wsdl|xsd)", line \d+|XmlError|Error: Nobody put)/,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('and does nothing is passed by, and told', () => {
    const policy = '<p:Policy xmlns:p="urn:p"/><wsdl:types>';
    const header =
      '<soap:header message="tns:pingRequest" part="body" use="literal"/><soap:body use="literal"/>';
    const files = changed(
      ['<wsdl:types>', policy],
      ['<soap:body use="literal"/>', header],
      ['</xs:sequence>', '</xs:sequence><xs:attribute name="versie"/>'],
      ['<xs:element name="bronBrin"', '<xs:element name="bronBrin" nillable="true"'],
    );

    const { messages, remarks } = imported(ours, files);

    expect(messages).toEqual({ release: '2022' });
    expect(remarks.map(({ kind, what }) => `${kind}: ${what.en}`)).toEqual([
      expect.stringMatching(/^left-out: <Policy> \(oso.wsdl, 4\) is of another vocabulary/),
      expect.stringMatching(/^left-out: We write no SOAP header/),
      expect.stringMatching(/^left-out: "bronBrin" may be nil/),
      expect.stringMatching(/^left-out: We do not write the attribute "versie"/),
    ]);
  });
});
