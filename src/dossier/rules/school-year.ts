/**
 * Gives the first day, as `2017-08-01`, of the school year that lies `yearsBack` before the one of this date; undefined
 * when it is no date. A time zone does not count.
 */
export function firstDayOf(date: string, yearsBack: number): string | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d/.exec(date.trim()) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const begun = month < '08' ? Number(year) - 1 : Number(year);
  return `${begun - yearsBack}-08-01`;
}
