import type { Party } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Page } from '../page.ts';
import { sayParty } from '../party.ts';

/** A column of a sequence diagram: a party on the wire, or we who ask the target to act. */
export type Lane = Party | 'driver';

/** Says who stands in a lane. */
export function sayLane(page: Page, lane: Lane): string {
  return lane === 'driver' ? page.say(driver) : sayParty(page, lane);
}

/** Puts lanes in the order in which every diagram has them, each once. */
export function inOrder(lanes: readonly Lane[]): Lane[] {
  const present = new Set(lanes);
  const known = order.filter((lane) => present.has(lane));
  return [...known, ...[...present].filter((lane) => !order.includes(lane))];
}

const order: readonly Lane[] = [
  'driver',
  'target',
  'traffic-center',
  'counterpart',
  'osr',
  'kvs',
  'stranger',
];

const driver = text('gebruiker', 'user');
