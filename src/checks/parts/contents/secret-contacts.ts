import { type Text, text } from '#words/text.ts';
import { childNamed, selfAndDescendants, type XmlElement } from '#xml/element.ts';
import type { Check } from '../../check.ts';
import { breach } from '../finding.ts';
import { type Delivered, overDelivered } from './delivered.ts';
import { says } from './secret-address.ts';
import { showsNothingOf } from './stays-behind.ts';

/** A kind of contact, and what is written in place of a secret one. */
export type Masked = {
  readonly kind: string;
  readonly mask: string;
  readonly expected: Text;
  readonly nothing: Text;
};

/**
 * Makes the check that secret contacts of a kind are masked, of whomever they are; one that is left out altogether
 * tells nothing either.
 */
export function hidesSecretContacts({ kind, mask, expected, nothing }: Masked): Check {
  const unmasked = (dossier: XmlElement) =>
    [...selfAndDescendants(dossier)]
      .filter(({ name }) => name === 'communicatie')
      .filter((contact) => textOf(contact, 'soort') === kind && says(contact, 'geheim'))
      .flatMap((contact) => childNamed(contact, 'nummer') ?? [])
      .filter((number) => number.text.trim() !== mask);
  return (slice) =>
    overDelivered(slice, {
      concerns: ({ known }) => unmasked(known).length > 0,
      judge: (delivered) => {
        const left = unmasked(delivered.dossier).flatMap((number) => notMasked(delivered, number));
        const parts = unmasked(delivered.known);
        return left.length > 0
          ? left
          : showsNothingOf(delivered, { parts, pack: slice.pack, expected });
      },
      nothing,
    });

  function notMasked({ seq }: Delivered, number: XmlElement) {
    const actual = text(
      `Bij een geheim contact staat "${number.text}"`,
      `A secret contact says "${number.text}"`,
    );
    return [breach([seq], { expected, actual })];
  }
}

function textOf(element: XmlElement, name: string): string | undefined {
  return childNamed(element, name)?.text.trim();
}
