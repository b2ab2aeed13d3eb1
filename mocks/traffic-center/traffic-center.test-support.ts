/** A Traffic Center with four schools, and the messages that they send it, in any release. */
import { expect } from 'vitest';
import { decodeMessage } from '#exchange/decode.ts';
import { asNamedIn } from '#exchange/delivery-point.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import { readSchemaFile } from '#law/schema-file.ts';
import { Clock } from '../clock.ts';
import { arrivalOf } from '../wire/arrival.test-support.ts';
import { TrafficCenter } from './traffic-center.ts';

/** Both releases, as `schemas/` has them. */
export const releases = ['2018', '2022'].map((name) => {
  // The unit tests hold these files to their JSON Schema, so the cast is sound.
  return readSchemaFile(`exchange/${name}/messages.json`) as Release;
});

/** The suppliers: of the bron, of the doel, and one without schools. */
export const [bronOin, doelOin, strangerOin] = [
  '00000003000000000001',
  '00000003000000000002',
  '00000003000000000003',
] as const;

/** How long a session lives here. */
export const lifetimeMs = 60_000;

/** Puts a Traffic Center on stage: a bron with two delivery points and a sister, a doel, an SWV, and another school. */
export function onStage(release: Release) {
  const clock = new Clock(() => new Date('2026-03-01T12:00:00Z'));
  const center = new TrafficCenter(release, { now: clock.now, sessionLifetimeMs: lifetimeMs });
  const schools = {
    bron: invented(release, '99ZA', { sector: 'PO', tail: '00901' }),
    second: invented(release, '99ZA', { sector: 'PO', tail: '00902' }),
    sister: invented(release, '99ZG', { sector: 'PO', tail: '00901' }),
    doel: invented(release, '99ZB', { sector: 'VO', tail: '00901' }),
    doelSecond: invented(release, '99ZB', { sector: 'VO', tail: '00902' }),
    otherSwv: invented(release, '99ZF', { sector: 'SWV', tail: '00901' }),
    swv: invented(release, '99ZE', { sector: 'SWV', tail: '00901' }),
    other: invented(release, '99ZD', { sector: 'VO', tail: '00901' }),
  };
  const { bron, second, sister, doel, doelSecond, swv, otherSwv, other } = schools;
  const url = (school: School) => `https://${school.brin.toLowerCase()}.example/oso`;
  for (const school of [bron, second, sister])
    center.participants.add({ school, oin: bronOin, url: url(school) });
  for (const school of [doel, doelSecond, swv, otherSwv, other])
    center.participants.add({ school, oin: doelOin, url: url(school) });
  const post = (oin: string, body: string) =>
    decodeMessage(release, center.answer(arrivalOf(body, { oin })).body);
  const ask = <Name extends MessageName>(oin: string, name: Name, fields: Messages[Name]) => {
    const reading = post(oin, encodeMessage(release, name, fields));
    // What the Traffic Center answers is flat enough to be looked at by name.
    return (reading.kind === 'message' ? reading.message.fields : reading) as Answered;
  };
  return {
    release,
    center,
    clock,
    schools,
    url,
    post,
    ask,
    ...messagesBetween(release, bron, doel, ask),
  };
}

/** What came back: the fields of an answer, or a fault. */
export type Answered = Readonly<Record<string, unknown>>;

type Ask = <Name extends MessageName>(oin: string, name: Name, fields: Messages[Name]) => Answered;

/** The fields that name two schools as bron and doel. */
export function between(bron: School, doel: School) {
  return {
    bronBrin: bron.brin,
    bronRouteringsKenmerk: bron.routeringsKenmerk,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
  };
}

/** The key of one pupil, as a release has it. */
export function keyIn({ types }: Release, zoeksleutel = 'c2xldXRlbA==') {
  const pgnfrag = 'pgnfrag' in types ? { pgnfrag: '0006' } : {};
  return { zoeksleutelPgnfrag: { zoeksleutel, ...pgnfrag } };
}

function messagesBetween(release: Release, bron: School, doel: School, ask: Ask) {
  const parties = between(bron, doel);
  const transfer = { ...parties, ...keyIn(release), overdrachtsoort: release.kinds.overstap };
  const { bronRouteringsKenmerk: _any, ...everywhere } = transfer;
  const request = (change: object = {}, oin: string = doelOin) =>
    ask(oin, 'overdrachtRequest', { ...everywhere, ...change });
  const open = (change: object = {}) => {
    const { sessieId } = request(change);
    expect(sessieId).toEqual(expect.any(String));
    return String(sessieId);
  };
  const check = (sessieId: string, change: object = {}, oin: string = bronOin) =>
    ask(oin, 'sessiecontroleRequest', { ...transfer, sessieId, ...change });
  const signOff = (sessieId: string, change: object = {}, oin: string = doelOin) => {
    const resultaat = release.results.transferSucceeded;
    return ask(oin, 'afmeldingRequest', { ...parties, sessieId, resultaat, ...change });
  };
  const announce = (change: object = {}, oin: string = bronOin) =>
    ask(oin, 'meldenNotificatieRequest', {
      ...parties,
      doel: release.destinations.overstap,
      ...change,
    });
  return { parties, request, open, check, signOff, announce };
}

function invented(
  release: Release,
  brin: string,
  { sector, tail }: { readonly sector: School['sector']; readonly tail: string },
): School {
  const routeringsKenmerk = `00000007000${brin}${tail}`;
  return asNamedIn(release, { brin, sector, name: brin, routeringsKenmerk });
}
