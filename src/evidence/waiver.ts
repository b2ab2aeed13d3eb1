/** Somebody's word that a LAS may do for a while although it does not meet one requirement. */
export type Waiver = {
  readonly requirement: string;
  readonly reason: string;
  /** Who gave it. */
  readonly by: string;
  /** The last day on which it holds, as 2027-01-31, by the clock of the Netherlands. */
  readonly until: string;
};

/** Tells whether a waiver still holds at a moment. */
export function holdsAt({ until }: Waiver, moment: Date): boolean {
  return dayOf(moment) <= until;
}

/** Swedes write a day as ISO 8601 does. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

function dayOf(moment: Date): string {
  return days.format(moment);
}
