import { type Text, text } from '#words/text.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { consentUrl, whyNoConsent } from './consent.ts';
import type { KeptTarget } from './own-target.ts';
import { readOwnTarget } from './read-own-target.ts';

/** What asking a host for its consent needs of a register. */
export type Consenting = Pick<
  Register,
  'database' | 'allowed' | 'production' | 'visitTarget' | 'now'
>;

/**
 * Asks the host of a target whether it consents, and keeps what came of it; by nobody where a worker does so of itself.
 *
 * @throws Refusal when it does not, or when the target may not be played here any more: then nobody is asked.
 */
export async function proveConsent(
  register: Consenting,
  target: KeptTarget,
  by: Person | undefined,
): Promise<void> {
  const { oin } = await register.database
    .selectFrom('suppliers')
    .select('oin')
    .where('id', '=', target.supplierId)
    .executeTakeFirstOrThrow();
  // What is allowed, or marked as production, may have changed since it was kept.
  readOwnTarget(register, target.source, oin);
  const { visitTarget } = register;
  if (!visitTarget) throw nobodyVisited;
  const said = whyNoConsent(await visitTarget(consentUrl(target)), target);
  await keep(register, { target, said, by });
  if (said) throw new Refusal('refused', said);
}

type Outcome = {
  readonly target: KeptTarget;
  readonly said: Text | undefined;
  readonly by: Person | undefined;
};

async function keep({ database, now }: Consenting, { target, said, by }: Outcome): Promise<void> {
  const at = now();
  await database.transaction().execute(async (transaction) => {
    const { consentedAt } = await stillThere(transaction, target);
    await transaction
      .updateTable('targets')
      .set({
        triedAt: at,
        consentedAt: said ? null : (consentedAt ?? at),
        said: said ? JSON.stringify(said) : null,
      })
      .where('id', '=', target.id)
      .execute();
    if ((consentedAt === null) === (said !== undefined)) return;
    const { href } = consentUrl(target);
    const [what, why] = said
      ? ['target consent lost', `${href} toont de tekst van dit doel niet meer`]
      : ['target consent proved', `${href} toont de tekst van dit doel`];
    await writeChange(transaction, { what, subject: `target ${target.id}`, why, at, by });
  });
}

/** Gives the target as it is now, and keeps it so until the transaction ends. @throws Refusal when it is another meanwhile. */
export async function stillThere(
  transaction: Register['database'],
  { id, token }: Pick<KeptTarget, 'id' | 'token'>,
): Promise<KeptTarget> {
  const found = await transaction
    .selectFrom('targets')
    .selectAll()
    .where('id', '=', id)
    .where('token', '=', token)
    .where('forgottenAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw changedMeanwhile;
  return found;
}

/** What was consented to is not there any more. */
export const changedMeanwhile = new Refusal(
  'refused',
  text(
    'Dit doel is intussen gewijzigd of weggehaald: kijk hoe het er nu staat',
    'This target was changed or forgotten meanwhile: look at how it is now',
  ),
);

const nobodyVisited = new Refusal(
  'refused',
  text(
    'Dit register vraagt geen doelen om toestemming: doe dit waar "oso-keur serve" draait',
    'This register asks no target for consent: do this where "oso-keur serve" runs',
  ),
);
