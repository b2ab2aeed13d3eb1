import { type Text, text } from '#words/text.ts';

/** Says in our words why something is no well-formed XML; a reason that we do not know stays as the reader gave it. */
export function xmlReason(reason: string): Text {
  for (const [form, nl, en] of reasons) {
    if (!form.test(reason)) continue;
    return text(reason.replace(form, nl), reason.replace(form, en));
  }
  return text(reason, reason);
}

/** The reasons of our own readers, and those of saxes that people meet; `$1` is what the reason names. */
const reasons: readonly (readonly [form: RegExp, nl: string, en: string])[] = [
  [
    /^the bytes are not in the declared encoding \(.*\)$/s,
    'de bytes staan niet in de codering die het document noemt, of in UTF-8 als het geen noemt',
    'the bytes are not in the encoding that the document names, or in UTF-8 when it names none',
  ],
  [
    /^(?:there is no root element|document must contain a root element\.)$/,
    'er is geen rootelement',
    'there is no root element',
  ],
  [
    /^documents may contain only one root\.$/,
    'er is meer dan één rootelement',
    'there is more than one root element',
  ],
  [
    /^text data outside of root node\.$/,
    'er staat tekst buiten het rootelement',
    'there is text outside the root element',
  ],
  [
    /^unexpected close tag\.$/,
    'deze eindtag sluit een ander element dan het laatst geopende',
    'this end tag closes another element than the one opened last',
  ],
  [
    /^unmatched closing tag: (.+)\.$/s,
    'de eindtag "$1" hoort bij geen begintag',
    'the end tag "$1" belongs to no start tag',
  ],
  [/^unclosed tag: (.+)$/s, 'het element "$1" is niet gesloten', 'the element "$1" is not closed'],
  [
    /^unexpected end\.$/,
    'het document houdt op binnen een tag, commentaar of CDATA',
    'the document ends within a tag, comment or CDATA',
  ],
  [/^undefined entity\.$/, 'deze entiteit is onbekend', 'this entity is unknown'],
  [
    /^(?:malformed character entity|empty entity name|disallowed character in entity name)\.$/,
    'een "&" staat er als "&amp;", of begint een verwijzing als "&#233;"',
    'a "&" is written as "&amp;", or begins a reference as "&#233;"',
  ],
  [
    /^duplicate attribute: (.+)\.$/s,
    'het attribuut "$1" staat er twee keer',
    'the attribute "$1" stands there twice',
  ],
  [
    /^unbound namespace prefix: "(.*)"\.$/s,
    'het voorvoegsel "$1" is niet aan een namespace gebonden',
    'the prefix "$1" is bound to no namespace',
  ],
  [
    /^(?:attribute without value|unquoted attribute value)\.$/,
    'een attribuut heeft een waarde tussen aanhalingstekens nodig',
    'an attribute needs a value in quotes',
  ],
  [
    /^no whitespace between attributes\.$/,
    'tussen attributen hoort een spatie',
    'attributes are to be parted by a space',
  ],
  [
    /^disallowed character(?: in (?:tag|attribute|processing instruction) name| in closing tag)?\.?$/,
    'dit teken mag hier niet staan',
    'this character is not allowed here',
  ],
  [
    /^forward-slash in opening tag not followed by >\.$/,
    'na "/" in een tag hoort ">" te komen',
    'a "/" in a tag is to be followed by ">"',
  ],
  [
    /^the string "\]\]>" is disallowed in char data\.$/,
    '"]]>" mag niet in tekst staan; schrijf "]]&gt;"',
    '"]]>" is not allowed in text; write "]]&gt;"',
  ],
  [/^malformed comment\.$/, 'dit commentaar is verkeerd geschreven', 'this comment is malformed'],
  [
    /^(?:an XML declaration must be|the XML declaration must appear) at the start of the document\.$/,
    'de XML-declaratie hoort helemaal vooraan te staan',
    'the XML declaration is to stand at the very beginning',
  ],
];
