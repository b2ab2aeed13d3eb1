import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLaw, releases } from '#law/load-law.ts';
import { decodeMessage } from './decode.ts';
import { encodeMessage } from './encode.ts';
import { anyMessageOf } from './messages.test-support.ts';
import { layOver } from './overlay/lay-over.ts';
import { type MessageDefinition, type Particle, type Release, soapActionOf } from './release.ts';
import { isOfType } from './simple-type.ts';

const { release } = loadLaw({ release: '2022' });
const answer: MessageDefinition = {
  from: 'traffic-center',
  to: 'doel',
  assumptions: [],
  element: 'Afgemeld',
  namespace: 'urn:a',
  content: [{ name: 'Uitkomst', field: 'resultaat', type: 'code', namespace: '' }],
};

function laidWith(over: Partial<Release>): Release {
  return layOver(release, over);
}

describe('data with other names on the wire', () => {
  it('gives a message another root element, in another namespace, with elements in none', () => {
    const laid = laidWith({ messages: { afmeldingResponse: answer } });
    const message = { name: 'afmeldingResponse', fields: { resultaat: 'Goed' } } as const;

    const document = encodeMessage(laid, message.name, message.fields);

    expect(document).toContain(
      '<Afgemeld xmlns="urn:a"><Uitkomst xmlns="">Goed</Uitkomst></Afgemeld>',
    );
    expect(decodeMessage(laid, document)).toEqual({ kind: 'message', message });
    expect(decodeMessage(release, document).kind).toBe('no-message');
  });

  it.each(releases)('may have blocks of its own around all that a message of %s holds', (name) => {
    const { release: before } = loadLaw({ release: name });
    const messages = Object.entries(before.messages).map(([message, definition]) => {
      const [first, ...others] = definition.content;
      const inner: Particle = { name: 'binnen', content: others, wrapper: true, optional: true };
      const content = first ? [{ name: 'buiten', content: [first, inner], wrapper: true }] : [];
      return [message, { ...definition, content }];
    });
    const laid = layOver(before, { messages: Object.fromEntries(messages) });

    fc.assert(
      fc.property(anyMessageOf(before), (message) => {
        const document = encodeMessage(laid, message.name, message.fields);

        expect(decodeMessage(laid, document)).toEqual(
          decodeMessage(before, encodeMessage(before, message.name, message.fields)),
        );
      }),
    );
  });

  it('lets nothing be chosen where a choice may be absent', () => {
    const { notificatieRequest } = release.messages;
    const content = notificatieRequest?.content.map((particle) =>
      'choice' in particle ? { ...particle, optional: true } : particle,
    );
    const laid = laidWith({
      messages: { notificatieRequest: { ...notificatieRequest, content } as MessageDefinition },
    });
    const fields = {
      bronBrin: '99ZA',
      bronRouteringsKenmerk: '0000000700099ZA00901',
      doelBrin: '99ZB',
      doelRouteringsKenmerk: '0000000700099ZB00901',
      doel: 'OV',
    };

    const document = encodeMessage(laid, 'notificatieRequest', fields);

    expect(decodeMessage(laid, document)).toMatchObject({ kind: 'message', message: { fields } });
    expect(decodeMessage(release, document).kind).toBe('other-layout');
    expect(() => encodeMessage(release, 'notificatieRequest', fields)).toThrow(/exactly one/);
  });

  it.each(['__proto__', '__proto__.x', 'constructor', 'constructor.prototype.x', 'resultaat.x'])(
    'may call an element %s, and nothing else is touched',
    (name) => {
      const extra = { name, type: 'code', optional: true } as const;
      const content = [{ name: 'resultaat', type: 'code' }, extra];
      const laid = laidWith({
        messages: {
          afmeldingResponse: { from: 'traffic-center', to: 'doel', assumptions: [], content },
        },
      });
      const document = encodeMessage(laid, 'afmeldingResponse', { resultaat: 'Goed' });
      const longer = document.replace(
        '</afmeldingResponse>',
        `<${name}>Ja</${name}></afmeldingResponse>`,
      );

      expect(document).toContain('<resultaat>Goed</resultaat></afmeldingResponse>');
      expect(decodeMessage(laid, longer)).toMatchObject({
        kind: 'message',
        message: { fields: { resultaat: 'Goed' } },
      });
      expect(Reflect.get({}, 'x')).toBeUndefined();
    },
  );

  it('gives one operation a SOAPAction of its own', () => {
    const laid = laidWith({ soapActions: { ping: 'urn:leeft' } });

    expect(soapActionOf(laid, 'pingRequest')).toBe('urn:leeft');
    expect(soapActionOf(laid, 'overdracht')).toBe(soapActionOf(release, 'overdracht'));
  });

  it.each([
    [{ base: 'token', values: ['A', 'B'] }, 'A', 'C'],
    [{ base: 'string', minLength: 2, maxLength: 3 }, '😀😀', 'x'],
    [{ base: 'string', maxLength: 3 }, '', 'vier'],
    [{ base: 'date' }, '2022-01-20', '20-1-2022'],
    [{ base: 'dateTime', pattern: '.*Z' }, '2022-01-20T10:00:00Z', '2022-01-20T10:00:00'],
    [{ base: 'positiveInteger' }, '10', '0'],
  ] as const)('holds a value to %j', (type, right, wrong) => {
    expect([isOfType(type, right), isOfType(type, wrong)]).toEqual([true, false]);
  });
});
