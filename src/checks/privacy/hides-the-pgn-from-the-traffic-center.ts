import { bytesOf } from '#evidence/body.ts';
import type { EntryOf } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml, XmlError } from '#xml/parse-xml.ts';
import type { Check } from '../check.ts';
import { breach, overAll } from '../verifiers.ts';

/**
 * No message to the Traffic Center shows a PGN (protocol 5): not in its body, its headers or its address, not as
 * Base64 either, nor with white space, dots or dashes between the digits.
 */
export const hidesThePgnFromTheTrafficCenter: Check = (slice) =>
  overAll(
    slice.exchanges.filter(
      ({ request }) => request.from === 'target' && request.to === 'traffic-center',
    ),
    ({ request }) => {
      const pgn = slice.lease?.pgn;
      if (!pgn || !visibleTexts(request).some((visible) => shows(visible, pgn))) return [];
      return [breach([request.seq], expected, actual)];
    },
    nothing,
  );

function shows(visible: string, pgn: string): boolean {
  return visible.includes(pgn) || visible.replace(/[\s.-]/g, '').includes(pgn);
}

function visibleTexts(request: EntryOf<'request'>): string[] {
  const bytes = bytesOf(request.body);
  const plain = [
    request.path,
    decodedPath(request.path),
    ...request.headers,
    Buffer.from(bytes).toString('latin1'),
    ...xmlTexts(bytes),
  ];
  return [...plain, ...plain.flatMap(base64Texts)];
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function xmlTexts(bytes: Uint8Array): string[] {
  try {
    return [...selfAndDescendants(parseXml(bytes))].flatMap((element) => [
      element.name,
      element.text,
      ...element.attributes.map(({ value }) => value),
    ]);
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}

function base64Texts(visible: string): string[] {
  const tokens = visible.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? [];
  return tokens.map((token) => Buffer.from(token, 'base64').toString('latin1'));
}

const expected = text(
  'Een bericht aan het Traffic Center waarin het PGN van de leerling niet leesbaar voorkomt',
  'A message to the Traffic Center in which the PGN of the pupil does not stand readably',
);
const actual = text(
  'Het PGN van de leerling staat leesbaar in dit bericht',
  'The PGN of the pupil stands readably in this message',
);
const nothing = text(
  'Het systeem heeft het Traffic Center niets gestuurd',
  'The system sent the Traffic Center nothing',
);
