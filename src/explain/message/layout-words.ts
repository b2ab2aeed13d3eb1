import { xmlReason } from '#dossier/xml-reason.ts';
import { type Text, text } from '#words/text.ts';

/** Says in both languages what the reader of messages says in one; a reason that we do not know stays as it is. */
export function sayLayout(why: string): Text {
  for (const [form, nl] of forms) if (form.test(why)) return text(why.replace(form, nl), why);
  const [, line, column, reason] = /^line (\d+), column (\d+): ([\s\S]*)$/.exec(why) ?? [];
  const { nl, en } = xmlReason(reason ?? why);
  if (reason === undefined) return text(nl, en);
  return text(
    `Geen welgevormde XML: ${nl} (regel ${line}, teken ${column})`,
    `No well-formed XML: ${en} (line ${line}, character ${column})`,
  );
}

const forms: readonly (readonly [form: RegExp, nl: string])[] = [
  [/^"([^"]*)" holds text beside elements$/, '"$1" bevat tekst naast elementen'],
  [/^"([^"]*)" lacks "([^"]*)" at its place$/, 'In "$1" ontbreekt "$2" op zijn plaats'],
  [/^"([^"]*)" has "([^"]*)" out of place$/, 'In "$1" staat "$2" niet op zijn plaats'],
  [/^(".*") is expected, not "([^"]*)"$/, 'Hier hoort $1, niet "$2"'],
  [/^"([^"]*)" stands in namespace "([^"]*)"$/, '"$1" staat in namespace "$2"'],
  [/^"([^"]*)" holds elements$/, '"$1" bevat elementen, waar een waarde hoort'],
  [/^"([^"]*)" holds "([\s\S]*)", which is no (\w+)$/, '"$1" bevat "$2", en dat is geen $3'],
  [
    /^the root is "([^"]*)", not a SOAP 1\.1 Envelope$/,
    'het rootelement is "$1", niet een Envelope van SOAP 1.1',
  ],
  [
    /^the envelope has no Body with exactly one element$/,
    'de envelop heeft geen Body met precies één element',
  ],
];
