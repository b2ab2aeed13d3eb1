import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelope, fault, law, message } from '#evidence/transcript-builder.test-support.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import { decodeMessage } from './decode.ts';
import { encodeMessage } from './encode.ts';
import { anyMessageOf } from './messages.test-support.ts';
import { readEnvelope, writeEnvelope } from './soap.ts';

const { release } = law;
const anyMessage = anyMessageOf(release);
const validationService = loadValidationService();

/** The order of the published '22 sample of wiki OSO:2022/Controleren_Sessie, about invented schools. */
const published = `<?xml version="1.0" encoding="UTF-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"
   xmlns:ns1="http://xml.kennisnet.nl/schemas/Overstapservice/20200910">
 <SOAP-ENV:Body><ns1:sessiecontroleRequest>
   <ns1:bronBrin>99ZA</ns1:bronBrin>
   <ns1:bronRouteringsKenmerk>0000000700099ZA00931</ns1:bronRouteringsKenmerk>
   <ns1:doelBrin>99ZB</ns1:doelBrin>
   <ns1:doelRouteringsKenmerk>0000000700099ZB00932</ns1:doelRouteringsKenmerk>
   <ns1:zoeksleutelPgnfrag><ns1:zoeksleutel>
     VGhpcyBpcyBubyBr
     ZXkgb2YgYW55Ym9keQ==
   </ns1:zoeksleutel><ns1:pgnfrag>0006</ns1:pgnfrag></ns1:zoeksleutelPgnfrag>
   <ns1:overdrachtsoort>overstapdossier</ns1:overdrachtsoort>
   <ns1:sessieId>01234567-89ab-cdef-0123-456789abcdef</ns1:sessieId>
 </ns1:sessiecontroleRequest></SOAP-ENV:Body></SOAP-ENV:Envelope>`;

const publishedFields = {
  bronBrin: '99ZA',
  bronRouteringsKenmerk: '0000000700099ZA00931',
  doelBrin: '99ZB',
  doelRouteringsKenmerk: '0000000700099ZB00932',
  zoeksleutelPgnfrag: {
    zoeksleutel: 'VGhpcyBpcyBubyBrZXkgb2YgYW55Ym9keQ==',
    pgnfrag: '0006',
  },
  overdrachtsoort: 'overstapdossier',
  sessieId: '01234567-89ab-cdef-0123-456789abcdef',
};

function contentOf(document: string): XmlElement {
  const reading = readEnvelope(document);
  if (reading.kind !== 'body') throw new Error('The document is no envelope with a message');
  return reading.content;
}

function namesIn(document: string): string[] {
  return [...selfAndDescendants(contentOf(document))].map(({ name }) => name);
}

describe('a message', () => {
  it('of any kind reads back as it was written', () => {
    fc.assert(
      fc.property(anyMessage, ({ name, fields }) => {
        const document = encodeMessage(release, name, fields);

        expect(decodeMessage(release, document)).toEqual({
          kind: 'message',
          message: { name, fields },
        });
      }),
    );
  });

  it('of the KVS reads back as it was written', () => {
    fc.assert(
      fc.property(anyMessageOf(validationService), ({ name, fields }) => {
        const document = encodeMessage(validationService, name, fields);

        expect(decodeMessage(validationService, document)).toEqual({
          kind: 'message',
          message: { name, fields },
        });
      }),
    );
  });

  it('of any kind is the same message as bytes in UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(anyMessage, ({ name, fields }) => {
        const [, body = ''] = encodeMessage(release, name, fields).split('?>');
        const utf16 = Buffer.from(`\uFEFF${body}`, 'utf16le');

        expect(decodeMessage(release, utf16)).toEqual(decodeMessage(release, Buffer.from(body)));
      }),
    );
  });

  it('with two neighbours swapped has another layout', () => {
    fc.assert(
      fc.property(anyMessage, fc.nat(), ({ name, fields }, place) => {
        const content = contentOf(encodeMessage(release, name, fields));
        fc.pre(content.children.length > 1);
        const at = place % (content.children.length - 1);
        const [one, other] = content.children.slice(at, at + 2);
        const children = content.children.toSpliced(
          at,
          2,
          ...[other, one].flatMap((it) => it ?? []),
        );

        const document = writeEnvelope({ ...content, children });

        expect(decodeMessage(release, document)).toMatchObject({ kind: 'other-layout', name });
      }),
    );
  });

  it('with something added at its end has another layout', () => {
    fc.assert(
      fc.property(anyMessage, ({ name, fields }) => {
        const content = contentOf(encodeMessage(release, name, fields));
        const added = { ...content, name: 'extra', children: [] };

        const document = writeEnvelope({ ...content, children: [...content.children, added] });

        expect(decodeMessage(release, document)).toMatchObject({ kind: 'other-layout', name });
      }),
    );
  });

  it('of another release is no message', () => {
    fc.assert(
      fc.property(anyMessage, ({ name, fields }) => {
        const document = encodeMessage(release, name, fields).replaceAll('20200910', '20180404');

        expect(decodeMessage(release, document)).toMatchObject({ kind: 'no-message' });
      }),
    );
  });
});

describe("the published '22 sessiecontroleRequest", () => {
  it('reads as its fields, the zoeksleutel without the line breaks in it', () => {
    expect(decodeMessage(release, published)).toEqual({
      kind: 'message',
      message: { name: 'sessiecontroleRequest', fields: publishedFields },
    });
  });

  it('has the order of elements in which we write', () => {
    const ours = message('sessiecontroleRequest', publishedFields);

    expect(namesIn(ours)).toEqual(namesIn(published));
    expect(namesIn(ours)).toEqual([
      'sessiecontroleRequest',
      'bronBrin',
      'bronRouteringsKenmerk',
      'doelBrin',
      'doelRouteringsKenmerk',
      'zoeksleutelPgnfrag',
      'zoeksleutel',
      'pgnfrag',
      'overdrachtsoort',
      'sessieId',
    ]);
  });

  it('keeps a UUID in the case in which it was sent', () => {
    const upper = published.replace(/01234567[^<]*/, (id) => id.toUpperCase());

    expect(decodeMessage(release, upper)).toMatchObject({
      message: { fields: { sessieId: '01234567-89AB-CDEF-0123-456789ABCDEF' } },
    });
  });

  it.each([
    ['without an element', published.replace(/<ns1:doelBrin>.*\n/, '')],
    ['with an element twice', published.replace(/(<ns1:doelBrin>.*\n)/, '$1$1')],
    ['with the elements in another order', published.replace(/(.*bronBrin.*\n)(.*\n)/, '$2$1')],
    [
      'with an element of another namespace',
      published.replace('<ns1:bronBrin>', '<ns1:bronBrin xmlns:ns1="urn:x">'),
    ],
    ['with unqualified elements', published.replace(/ns1:doelBrin/g, 'doelBrin')],
    ['without any key', published.replace(/<ns1:zoeksleutelPgnfrag>[\s\S]*Pgnfrag>/, '')],
    [
      'with both keys',
      published.replace(
        '<ns1:overdrachtsoort>',
        '<ns1:koppelsleutel>01234567-89AB-CDEF-0123-456789ABCDEF</ns1:koppelsleutel><ns1:overdrachtsoort>',
      ),
    ],
    ['with half a key', published.replace('<ns1:pgnfrag>0006</ns1:pgnfrag>', '')],
    ['with a BRIN that is none', published.replace('>99ZA<', '>ZA99<')],
    ['with nothing for a session', published.replace(/>01234567[^<]*</, '><')],
    ['with text beside its elements', published.replace('</ns1:doelBrin>', '$&tekst')],
    ['with text beside the elements of its key', published.replace('</ns1:pgnfrag>', '$&tekst')],
    [
      'with elements in a value',
      published.replace('<ns1:sessieId>', '$&<ns1:inhoud>x</ns1:inhoud>'),
    ],
    ['with nothing in it', envelope(`<sessiecontroleRequest xmlns="${release.namespace}"/>`)],
  ])('%s has another layout', (_what, document) => {
    expect(decodeMessage(release, document)).toEqual({
      kind: 'other-layout',
      name: 'sessiecontroleRequest',
      why: expect.any(String),
      assumptions: [],
    });
  });

  it('is the only request whose layout we did not have to assume', () => {
    const assumed = Object.entries(release.messages)
      .filter(([name]) => name.endsWith('Request'))
      .filter(([, { assumptions }]) => assumptions.length === 0);

    expect(assumed.map(([name]) => name)).toEqual(['sessiecontroleRequest']);
  });
});

describe('what came over the wire', () => {
  it('is a fault with its code and reason, whatever else it tells', () => {
    const document = envelope(
      '<s:Fault><faultcode>s:Server</faultcode><faultstring> Kapot </faultstring><detail>x</detail></s:Fault>',
    );

    expect(decodeMessage(release, document)).toEqual({
      kind: 'fault',
      code: 's:Server',
      reason: 'Kapot',
    });
  });

  it('is a fault when we wrote one', () => {
    expect(decodeMessage(release, fault('Het "kan" niet'))).toEqual({
      kind: 'fault',
      code: 'soapenv:Server',
      reason: 'Het "kan" niet',
    });
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<html><body>Service unavailable</body></html>'],
    ['a text', 'Internal Server Error'],
    ['JSON', '{"resultaat":"OverdrachtGeslaagd"}'],
    ['XML that breaks off', published.slice(0, -20)],
    [
      'SOAP 1.2',
      published.replace(/http:[^"]*soap[^"]*/, 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['a message without its envelope', writeXml(contentOf(published))],
    [
      'an envelope without a body',
      '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"/>',
    ],
    ['a document type', published.replace('?>', '?><!DOCTYPE x>')],
    ['nested absurdly deep', envelope('<a>'.repeat(9_999) + '</a>'.repeat(9_999))],
  ])('is no SOAP when it is %s', (_what, document) => {
    expect(decodeMessage(release, document)).toEqual({
      kind: 'no-message',
      why: expect.stringMatching(/^no SOAP 1\.1: ./),
    });
  });

  it.each([
    ['ISO-8859-1', 'latin1'],
    ['UTF-16LE', 'utf16le'],
  ] as const)(
    'is read by the charset %s that came with it, before its own declaration',
    (charset, encoding) => {
      const bytes = Buffer.from(fault('Kapótt'), encoding);

      expect(decodeMessage(release, bytes, charset)).toMatchObject({ reason: 'Kapótt' });
    },
  );

  it('is read as it declares itself when no charset came with it', () => {
    const bytes = Buffer.from(fault('Kapótt').replace('UTF-8', 'ISO-8859-1'), 'latin1');

    expect(decodeMessage(release, bytes)).toMatchObject({ reason: 'Kapótt' });
  });

  it('is no SOAP in a charset that nobody knows', () => {
    const bytes = Buffer.from(published);

    expect(decodeMessage(release, bytes, 'klingon')).toMatchObject({ kind: 'no-message' });
  });

  it.each([
    ['a name that is not ours', `<zoekoverdrachtRequest xmlns="${release.namespace}"/>`],
    ['a name of JavaScript', `<constructor xmlns="${release.namespace}"/>`],
    ['our name in no namespace', '<documentRequest/>'],
  ])('is no message of the release when it has %s', (_what, content) => {
    expect(decodeMessage(release, envelope(content))).toEqual({
      kind: 'no-message',
      why: expect.stringMatching(/is no message of release 2022/),
    });
  });

  it('is read without a throw, whatever bytes it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array()), (document) => {
        expect(decodeMessage(release, document)).toMatchObject({ kind: 'no-message' });
      }),
    );
  });

  it('is read without a throw when a message was damaged on its way', () => {
    fc.assert(
      fc.property(anyMessage, fc.nat(), fc.uint8Array(), ({ name, fields }, place, noise) => {
        const bytes = Buffer.from(encodeMessage(release, name, fields));
        const damaged = Buffer.concat([bytes.subarray(0, place % bytes.length), noise]);

        expect(decodeMessage(release, damaged)).toMatchObject({ kind: 'no-message' });
      }),
    );
  });
});
