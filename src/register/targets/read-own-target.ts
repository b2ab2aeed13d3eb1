import { contactedBy } from '#preflight/given-target.ts';
import { text } from '#words/text.ts';
import { givenTarget } from '../jobs/job-target.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';

/** What a target file of a supplier tells. */
export type OwnTarget = {
  readonly product: string;
  readonly version: string;
  /** Each origin that is contacted; that of the driver first. */
  readonly addresses: readonly string[];
};

type Rules = Pick<Register, 'allowed' | 'production'>;

/** Reads the target file of a supplier. @throws Refusal when it may not be played here, or is of somebody else. */
export function readOwnTarget(register: Rules, source: string, oin: string): OwnTarget {
  const target = givenTarget(register, source);
  if (target.oin !== oin) throw otherOin(target.oin, oin);
  const urls = Object.values(contactedBy(target))
    .filter((address) => address !== undefined)
    .map((address) => new URL(address));
  const hosts = [...new Set(urls.map(({ hostname }) => hostname))];
  if (hosts.length > 1) throw severalHosts(hosts);
  const { name, version } = target.product;
  return { product: name, version, addresses: [...new Set(urls.map(({ origin }) => origin))] };
}

function otherOin(told: string, own: string): Refusal {
  return new Refusal(
    'invalid',
    text(
      `Het doelbestand heeft bij de sleutel "oin" ${told}, en uw OIN is ${own}: een doel is van uw eigen product`,
      `The target file has ${told} at the key "oin", and your OIN is ${own}: a target is of your own product`,
    ),
  );
}

function severalHosts(hosts: readonly string[]): Refusal {
  const told = hosts.map((host) => `"${host}"`).join(', ');
  return new Refusal(
    'invalid',
    text(
      `De adressen in het doelbestand (driver.url, endpoint, tls.proxy) staan op verschillende hosts: ${told}. De ene host geeft geen toestemming voor de andere: noem overal dezelfde, op welke poort ook`,
      `The addresses in the target file (driver.url, endpoint, tls.proxy) are at several hosts: ${told}. One host cannot consent for another: name the same one everywhere, on any port`,
    ),
  );
}
