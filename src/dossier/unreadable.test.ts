import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { mostMarks } from '#xml/refuse-too-much.ts';
import { XmlError } from '#xml/xml-error.ts';
import { checkDossier } from './check-dossier.ts';
import { unreadable } from './unreadable.ts';

const law = loadDossierLaw('2019.1');

function findingIn(document: string | Uint8Array) {
  return checkDossier(document, law).findings[0];
}

describe('a document that cannot be read', () => {
  it.each([
    ['', 'er is geen rootelement'],
    ['<a/><b/>', 'er is meer dan één rootelement'],
    ['<a/>x', 'er staat tekst buiten het rootelement'],
    ['<a><b></a>', 'deze eindtag sluit een ander element dan het laatst geopende'],
    ['<a/></b>', 'de eindtag "b" hoort bij geen begintag'],
    ['<a><b>', 'het element "b" is niet gesloten'],
    ['<a><!-- ', 'het element "a" is niet gesloten'],
    ['<a/><!-- ', 'het document houdt op binnen een tag, commentaar of CDATA'],
    ['<a>&eacute;</a>', 'deze entiteit is onbekend'],
    [
      '<a>Jan & Piet; Kees</a>',
      'een "&" staat er als "&amp;", of begint een verwijzing als "&#233;"',
    ],
    ['<a>&#xZ;</a>', 'een "&" staat er als "&amp;", of begint een verwijzing als "&#233;"'],
    ['<a b="" b=""/>', 'het attribuut "b" staat er twee keer'],
    ['<d:a/>', 'het voorvoegsel "d" is niet aan een namespace gebonden'],
    ['<a b c=""/>', 'een attribuut heeft een waarde tussen aanhalingstekens nodig'],
    ['<a b=c/>', 'een attribuut heeft een waarde tussen aanhalingstekens nodig'],
    ['<a b=""c=""/>', 'tussen attributen hoort een spatie'],
    ['<a>1 < 2</a>', 'dit teken mag hier niet staan'],
    ['<a>\u0001</a>', 'dit teken mag hier niet staan'],
    ['<a b="<"/>', 'dit teken mag hier niet staan'],
    ['<a/ >', 'na "/" in een tag hoort ">" te komen'],
    ['<a>]]></a>', '"]]>" mag niet in tekst staan; schrijf "]]&gt;"'],
    ['<a><!-- -- --></a>', 'dit commentaar is verkeerd geschreven'],
    ['\n<?xml version="1.0"?><a/>', 'de XML-declaratie hoort helemaal vooraan te staan'],
  ])('as %j is told in Dutch: %s', (document, reason) => {
    const finding = findingIn(document);

    expect(finding?.message.nl).toBe(`Dit is geen welgevormde XML (${reason})`);
    expect(finding?.message.en).not.toContain(reason);
  });

  it('is told in Dutch when its bytes are not what it says', () => {
    const bytes = Uint8Array.of(0x3c, 0x61, 0xff);

    expect(findingIn(bytes)?.message).toEqual({
      nl: expect.stringContaining('de bytes staan niet in de codering'),
      en: expect.stringContaining('the bytes are not in the encoding'),
    });
  });

  it('has a reason of its own for a document type', () => {
    expect(findingIn('<!DOCTYPE a><a/>')?.key).toBe('S-doctype');
  });

  it('keeps a reason that nobody knows as it is', () => {
    fc.assert(
      fc.property(fc.string(), (reason) => {
        const { message } = unreadable(new XmlError(`${reason}?`, { line: 1, column: 1 }));

        expect(message.nl).toBe(`Dit is geen welgevormde XML (${reason}?)`);
        expect(message.en).toBe(`This is no well-formed XML (${reason}?)`);
      }),
    );
  });
});

describe('a document beyond the limits', () => {
  it.each([
    ['elements in each other', '<a>'.repeat(201), 'De elementen staan hier meer dan 200 niveaus'],
    ['elements beside each other', `<a>${'<b/>'.repeat(mostMarks)}`, '500000 keer het teken "<"'],
    ['attributes', `<a ${'b="" '.repeat(mostMarks + 1)}/>`, '500000 keer het teken "="'],
    ['references', `<a>${'&lt;'.repeat(mostMarks + 1)}</a>`, '500000 keer het teken "&"'],
  ])('of %s is told, and nothing else', (_what, document, message) => {
    const { findings } = checkDossier(document, law);

    expect(findings).toEqual([
      expect.objectContaining({
        key: 'S-limit',
        message: expect.objectContaining({ nl: expect.stringContaining(message) }),
      }),
    ]);
  });

  it('is told where the limit is passed', () => {
    const document = `<a>\r\n${'\n'.repeat(mostMarks)}${'<b/>'.repeat(mostMarks)}</a>`;

    expect(findingIn(document)).toMatchObject({ line: mostMarks + 2, column: 4 * mostMarks - 3 });
  });

  it('is not one that is large because of its text', () => {
    const document = `<a>${'x'.repeat(mostMarks * 4)}</a>`;

    expect(findingIn(document)?.key).toBe('S-root');
  });

  it('may come up to the limit', () => {
    const document = `<a>${'&lt;'.repeat(mostMarks)}</a>`;

    expect(findingIn(document)?.key).toBe('S-root');
  });
});
