import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';

/** A release with a gegevensset in the calendar, in days; what is not known is absent. */
export type CalendarRelease = {
  readonly release: string;
  readonly gegevensset: string;
  readonly opensOn: string;
  readonly obligatoryOn?: string | undefined;
  readonly endsOn?: string | undefined;
  /** Whether a school counts only after a test exchange of its own. */
  readonly schoolsMustQualify: boolean;
};

/** Enters a release into the calendar, or changes what stands there. @throws Refusal when its days are in another order. */
export async function setRelease(
  { database, now }: Register,
  { why, ...row }: CalendarRelease & { readonly why: string },
  by: Person | undefined,
): Promise<CalendarRelease> {
  const { release, gegevensset, opensOn, obligatoryOn = null, endsOn = null } = row;
  const dates = { opensOn, obligatoryOn, endsOn, schoolsMustQualify: row.schoolsMustQualify };
  const days = [opensOn, obligatoryOn, endsOn].filter((day) => day !== null);
  if (days.join() !== days.toSorted().join()) throw inDisorder;
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('releases')
      .values({ release, gegevensset, ...dates })
      .onConflict((conflict) => conflict.columns(['release', 'gegevensset']).doUpdateSet(dates))
      .execute();
    await forgetFigures(transaction, now());
    const subject = `release ${release} ${gegevensset}`;
    await writeChange(transaction, {
      what: 'calendar changed',
      subject,
      why,
      at: now(),
      by,
      detail: dates,
    });
  });
  return row;
}

const inDisorder = new Refusal(
  'invalid',
  text(
    'Een release gaat eerst open, wordt dan verplicht en eindigt dan: zet de dagen in die volgorde',
    'A release opens, then becomes obligatory and then ends: put the days in that order',
  ),
);
