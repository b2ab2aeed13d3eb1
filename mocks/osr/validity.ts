/** From which day until which day something is valid, both included, as ISO 8601; without an end, for good. */
export type Validity = { readonly startDate: string; readonly endDate?: string | undefined };

/** Tells whether something is valid on a day. */
export function isValidOn({ startDate, endDate }: Validity, date: string): boolean {
  const day = dayOf(date);
  return dayOf(startDate) <= day && (endDate === undefined || day <= dayOf(endDate));
}

/** Tells whether something becomes valid only after a day. */
export function isValidAfter({ startDate }: Validity, date: string): boolean {
  return dayOf(date) < dayOf(startDate);
}

/** Tells whether a text begins with a day, as ISO 8601 writes one. */
export function isDate(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}
