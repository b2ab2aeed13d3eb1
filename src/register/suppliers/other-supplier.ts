import { text } from '#words/text.ts';
import { Refusal } from '../refusal.ts';

/** Says that an OIN is of a supplier by another name in the register. */
export function otherSupplier({
  oin,
  known,
  told,
}: {
  readonly oin: string;
  readonly known: string;
  readonly told: string;
}): Refusal {
  return new Refusal(
    'refused',
    text(
      `OIN ${oin} is in het register van "${known}", en hier van "${told}": heet die leverancier nu zo, zeg dat dan eerst met "oso-keur register supplier"`,
      `OIN ${oin} is of "${known}" in the register, and of "${told}" here: if that is what the supplier is called now, tell it first by "oso-keur register supplier"`,
    ),
  );
}
