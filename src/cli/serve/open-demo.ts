import { fillDemo, isInvented } from '#register/demo/fill-demo.ts';
import { addKeys } from '#register/keys/add-keys.ts';
import { type WaitingLink, waitingLinks } from '#register/people/waiting-links.ts';
import type { DeskKeys, Register } from '#register/register.ts';
import { trustedKeyOf } from '#statement/keys/trust.ts';

const twoYearsMs = 730 * 86_400_000;

/**
 * Fills an empty register with what is invented, or goes on with one that was; gives the links of who did not sign
 * in yet.
 */
export async function openDemo(
  register: Register,
  { attested, status }: DeskKeys,
): Promise<readonly WaitingLink[]> {
  if (!(await isInvented(register))) {
    const lead = await fillDemo(register);
    const from = new Date(Math.floor(register.now().getTime() / 1000) * 1000);
    const until = new Date(from.getTime() + twoYearsMs);
    const counts = { from: from.toISOString(), until: until.toISOString() };
    const keys = [attested, status].flatMap((key) => (key ? [trustedKeyOf(key, counts)] : []));
    await addKeys(register, { trust: { format: 1, keys }, why: 'demonstratie' }, lead);
  }
  return waitingLinks(register);
}
