import type { Waiver } from '#evidence/waiver.ts';

/** What decides how long a statement is valid. */
export type Validity = { readonly days: number; readonly waivers: readonly Waiver[] };

/** Gives the moment until which a statement is valid: after so many days, and no longer than the first waiver to end. */
export function validUntil(from: Date, { days, waivers }: Validity): Date {
  const ends = waivers.map(({ until }) => endOfDay(until));
  return new Date(Math.min(from.getTime() + days * dayMs, ...ends));
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A day of a waiver ends at midnight by the clock of the Netherlands: at 22 or 23 hours UTC. */
function endOfDay(day: string): number {
  const inWinter = Date.parse(`${day}T23:00:00Z`);
  return dayOf(inWinter - 1) === day ? inWinter : inWinter - hourMs;
}

/** Swedes write a day as ISO 8601 does. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

function dayOf(atMs: number): string {
  return days.format(new Date(atMs));
}
