/** Swedes write a day as ISO 8601 does. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A day, where nobody looks at the clock: how long something is kept or counts. */
export const dayMs = 86_400_000;

/** Gives the day of a moment by the clock of the Netherlands, as 2026-01-31. */
export function dayOf(moment: Date): string {
  return days.format(moment);
}

/** Gives the moment at which a day begins by the clock of the Netherlands. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  // The Netherlands are one or two hours ahead.
  const early = new Date(midnight.getTime() - 2 * hourMs);
  return dayOf(early) === day ? early : new Date(midnight.getTime() - hourMs);
}

/** Gives the last moment of a day by the clock of the Netherlands. */
export function endOfDay(day: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10);
  return new Date(startOfDay(next).getTime() - 1);
}

const hourMs = 3_600_000;
