import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { ownTarget, supplierItself } from './own-target.ts';
import { proveConsent } from './prove-consent.ts';

/** Asks the host of a target for its consent, by one request. @throws Refusal when it does not give it; why is kept. */
export async function askConsent(
  register: Register,
  { target }: { readonly target: number },
  by: Person,
): Promise<{ readonly target: number }> {
  supplierItself(by);
  await proveConsent(register, await ownTarget(register.database, target, by), by);
  return { target };
}
