import { bytesOf } from '#evidence/body.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { charsetOf } from '#evidence/headers.ts';
import type { Slice } from '#evidence/slice.ts';
import type { Particle, Release } from '#exchange/release.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Check, Finding } from '../check.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';

/**
 * A request for a session names its pupil by zoeksleutel or by koppelsleutel, not by both and not by none
 * (wiki OSO:2017/Initiëren_sessie). The layout says so too; how else it differs from our layout is another matter.
 */
export const namesThePupilByOneKey: Check = (slice) => {
  const requests = slice.exchanges.filter(
    ({ request, asked }) => request.from === 'target' && nameOf(asked) === 'overdrachtRequest',
  );
  return overAll(requests, (request) => judgeRequest(slice, request), nothing);
};

function nameOf(asked: Exchange['asked']): string | undefined {
  if (asked.kind === 'message') return asked.message.name;
  return asked.kind === 'other-layout' ? asked.name : undefined;
}

function judgeRequest({ release }: Slice, { request }: Exchange): Finding[] {
  const elements = [
    ...selfAndDescendants(parseXml(bytesOf(request.body), charsetOf(request.headers))),
  ];
  const message = elements.find(({ name }) => name === 'overdrachtRequest');
  const names = keyNames(release);
  const keys = (message?.children ?? []).flatMap(({ name }) =>
    names.includes(name) ? [name] : [],
  );
  if (keys.length === 1) return [];
  if (!message) return [unclear([request.seq], nothing)];
  const actual = text(
    keys.length === 0 ? 'Er staat geen sleutel in' : `Er staan in: ${keys.join(', ')}`,
    keys.length === 0 ? 'It holds no key' : `It holds: ${keys.join(', ')}`,
  );
  return [breach([request.seq], { expected, actual }, keys.length === 0 ? ['A22-02'] : [])];
}

function keyNames({ messages }: Release): string[] {
  const particles: readonly Particle[] = messages.overdrachtRequest?.content ?? [];
  return particles.flatMap((particle) =>
    'choice' in particle ? particle.choice.map(({ name }) => name) : [],
  );
}

const expected = text(
  'Een overdrachtRequest met precies één sleutel van de leerling',
  'An overdrachtRequest with exactly one key of the pupil',
);
const nothing = text('Het systeem vroeg geen sessie aan', 'The system did not ask for a session');
