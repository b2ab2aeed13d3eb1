import type { SigningKey } from '#statement/keys/signing-key.ts';
import type { Trust } from '#statement/keys/trust.ts';
import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';
import type { DeskKeys } from '../register.ts';

/** What a key is asked for with. */
export type AtHand = { readonly keys: DeskKeys; readonly trust: Trust; readonly now: Date };

/**
 * Gives a key of the service desk that may sign now.
 *
 * @throws Refusal when none was given, or readers could not trust what it signs.
 */
export function keyAtHand(use: keyof DeskKeys, { keys, trust, now }: AtHand): SigningKey {
  const key = keys[use];
  if (!key) throw absent[use];
  const row = trust.keys.find(({ kid }) => kid === key.kid);
  const isRight = key.signs === use && row?.use === use && row.revoked === undefined;
  const isInTime =
    row && Date.parse(row.from) <= now.getTime() && now.getTime() < Date.parse(row.until);
  if (isRight && isInTime) return key;
  throw new Refusal(
    'refused',
    text(
      `De sleutel "${key.kid}" telt nu niet in het register: voeg hem toe met "oso-keur register key", of geef een andere`,
      `The key "${key.kid}" does not count in the register now: add it with "oso-keur register key", or give another`,
    ),
  );
}

const absent: Readonly<Record<keyof DeskKeys, Refusal>> = {
  attested: new Refusal(
    'refused',
    text(
      'Er is geen sleutel om verklaringen mee te ondertekenen: geef --key, of zet OSO_KEUR_DESK_KEY',
      'There is no key to sign statements with: give --key, or set OSO_KEUR_DESK_KEY',
    ),
  ),
  status: new Refusal(
    'refused',
    text(
      'Er is geen sleutel voor de statuslijst: geef --status-key, of zet OSO_KEUR_STATUS_KEY',
      'There is no key for the status list: give --status-key, or set OSO_KEUR_STATUS_KEY',
    ),
  ),
};
