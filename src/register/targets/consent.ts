/**
 * Consent of a target: whoever controls its host shows a text there that names the token of the target, and each address that
 * is contacted in a run.
 *
 * 1. Asking for that text is one request, and the only one before there is consent.
 * 2. All addresses of a target are at one host name, so that one host consents for no other; it consents to the ports that the
 *    text names and to no others.
 * 3. Another target file has another token, so consent is to that file only.
 */
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '#evidence/digest.ts';
import { type Text, text } from '#words/text.ts';
import type { Visited } from './visit-target.ts';

/** Where a host shows that it consents. */
export const consentPath = '/.well-known/oso-keur';

/** What a host consents to. */
export type Consent = { readonly token: string; readonly addresses: readonly string[] };

/** Gives the address at which consent is asked: at the driver, which comes first. */
export function consentUrl({ addresses }: Pick<Consent, 'addresses'>): URL {
  return new URL(consentPath, addresses[0]);
}

/** Gives the text that is shown there: the token, and each address on a line of its own. */
export function consentText({ token, addresses }: Consent): string {
  return `${[token, ...addresses].join('\n')}\n`;
}

/** Tells why what came of asking is no consent, and what to do; undefined when it is consent. */
export function whyNoConsent(visited: Visited, consent: Consent): Text | undefined {
  const { href } = consentUrl(consent);
  const because = whyNot(visited, consent);
  if (because === undefined) return undefined;
  return text(
    `"${href}" gaf geen toestemming: ${because.nl}`,
    `"${href}" gave no consent: ${because.en}`,
  );
}

function whyNot(visited: Visited, consent: Consent): Text | undefined {
  if (visited.how !== 'answered')
    return visited.how === 'unreached' ? unreached(visited) : limits[visited.how];
  const { status, location, body } = visited;
  if (status >= 300 && status < 400) return redirects(status, location);
  if (status !== 200) return otherStatus(status);
  const [token = '', ...addresses] = body.replace(/\n$/, '').split('\n');
  if (!isSame(token, consent.token)) return otherToken;
  return addresses.join('\n') === consent.addresses.join('\n') ? undefined : otherAddresses;
}

/** Takes as long whatever the difference is. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}

function unreached({ reason }: { readonly reason: string }): Text {
  return text(
    `er kwam geen antwoord (${reason}). Zet daar de tekst neer, en vraag dan opnieuw`,
    `no answer came (${reason}). Put the text there, and ask again`,
  );
}

function redirects(status: number, location: string | undefined): Text {
  const to = location === undefined ? '' : ` ("${location.slice(0, 200)}")`;
  return text(
    `het antwoord (HTTP ${status}) verwijst naar een ander adres${to}, en daar gaan wij niet heen. Toon de tekst op dit adres zelf`,
    `the answer (HTTP ${status}) leads to another address${to}, and we do not go there. Show the text at this address itself`,
  );
}

function otherStatus(status: number): Text {
  return text(
    `het antwoord was HTTP ${status}, en geen 200. Zet daar de tekst neer, en vraag dan opnieuw`,
    `the answer was HTTP ${status}, and not 200. Put the text there, and ask again`,
  );
}

const limits: Readonly<Record<'too long' | 'too large', Text>> = {
  'too long': text(
    'er kwam niet op tijd een heel antwoord. Toon daar de tekst als gewoon bestand, en vraag dan opnieuw',
    'no whole answer came in time. Show the text there as a plain file, and ask again',
  ),
  'too large': text(
    'het antwoord is veel groter dan de tekst. Toon daar alleen de tekst, en vraag dan opnieuw',
    'the answer is much larger than the text. Show only the text there, and ask again',
  ),
};

const otherToken = text(
  'de eerste regel van het antwoord is niet het kenmerk van dit doel. Zet daar de tekst neer die bij dit doel staat, en niets anders',
  'the first line of the answer is not the token of this target. Put the text there that stands with this target, and nothing else',
);

const otherAddresses = text(
  'onder het kenmerk staan niet precies de adressen van dit doel. Zet daar de tekst neer die bij dit doel staat, en niets anders',
  'beneath the token there are not exactly the addresses of this target. Put the text there that stands with this target, and nothing else',
);
