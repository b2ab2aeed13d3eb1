import type { FoundSchool } from '../asking/find-school.ts';
import { standingOf, type UsedProduct } from '../asking/standing.ts';
import { isInvented } from '../demo/fill-demo.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import type { Register } from '../register.ts';
import { usualRelease } from './test-exchange.ts';

/** With whom a school can play: a target that its supplier offers for it, or the reference where all is invented. */
export type Opposite = { readonly kind: 'reference' };

/** What a school uses, and with whom it can play its test exchange by that. */
export type WhomSchoolPlays = {
  readonly uses: UsedProduct | undefined;
  readonly opposite: Opposite | undefined;
  /** The release in which they play. */
  readonly release: string;
};

/** Tells with whom a school can play its test exchange: it does so with the version that it uses, or not at all. */
export async function whomSchoolPlays(
  register: Register,
  school: FoundSchool,
): Promise<WhomSchoolPlays> {
  const { uses } = await standingOf(register, school, { at: register.now() });
  const release = usualRelease;
  if (uses && isReference(uses) && (await isInvented(register))) {
    return { uses, opposite: { kind: 'reference' }, release };
  }
  return { uses, opposite: undefined, release };
}

function isReference({ supplier, product, version }: UsedProduct): boolean {
  const known = referenceProduct;
  return supplier === known.supplier && product === known.product && version === known.version;
}
