import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { startOfDay } from '../today.ts';
import { writeChange } from '../write-change.ts';

/** A release of which the qualifications are to end with it. */
export type Expiry = {
  readonly release: string;
  readonly gegevensset: string;
  readonly why: string;
};

/**
 * Lets every qualification of a release end on the day that the calendar has it end; those that end before stay as they are.
 *
 * @throws Refusal when the calendar does not tell that day.
 */
export async function expireRelease(
  { database, now }: Register,
  { release, gegevensset, why }: Expiry,
  by: Person,
): Promise<{ readonly qualifications: number }> {
  return database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('releases')
      .select('endsOn')
      .where('release', '=', release)
      .where('gegevensset', '=', gegevensset)
      .executeTakeFirst();
    if (!row || row.endsOn === null) throw endless(release, gegevensset);
    const untilAt = startOfDay(row.endsOn);
    const { numUpdatedRows } = await transaction
      .updateTable('qualifications')
      .set({ untilAt })
      .where('release', '=', release)
      .where('gegevensset', '=', gegevensset)
      .where('untilAt', '>', untilAt)
      .executeTakeFirstOrThrow();
    const qualifications = Number(numUpdatedRows);
    await forgetFigures(transaction, now());
    await writeChange(transaction, {
      what: 'release expired',
      subject: `release ${release} ${gegevensset}`,
      why,
      at: now(),
      by,
      detail: { qualifications, endsOn: row.endsOn },
    });
    return { qualifications };
  });
}

function endless(release: string, gegevensset: string): Refusal {
  return new Refusal(
    'invalid',
    text(
      `De kalender zegt niet wanneer release ${release} met gegevensset ${gegevensset} eindigt: zet dat er eerst in`,
      `The calendar does not tell when release ${release} with gegevensset ${gegevensset} ends: set that first`,
    ),
  );
}
