import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { text } from '#words/text.ts';
import type { Target } from '../target.ts';
import { type ProbeResult, resultsOf } from './probe.ts';

/** Tells whether the address that the target is told of us can be ours, seen from where the target is. */
export function hasPublicAddress({
  endpoint,
  cast,
}: Pick<Target, 'endpoint' | 'cast'>): ProbeResult {
  const address = cast.publicHost ?? cast.host;
  const key = cast.publicHost === undefined ? 'cast.host' : 'cast.publicHost';
  const result = resultsOf(
    'public-address',
    text(`het adres "${address}" bekijken`, `look at the address "${address}"`),
  );
  const remedy = text(
    'noem bij "cast.publicHost" in het doelbestand de naam of het adres waaronder het doel deze machine bereikt, en bij "cast.host" waar wij luisteren, als 0.0.0.0',
    'name at "cast.publicHost" in the target file the name or address by which the target reaches this machine, and at "cast.host" where we listen, as 0.0.0.0',
  );
  if (address === '0.0.0.0' || address === '::') {
    return result.failed({
      found: text(
        `Op "${address}" (${key}) wordt overal geluisterd, maar niemand kan het bellen`,
        `At "${address}" (${key}) we listen everywhere, but nobody can call it`,
      ),
      remedy,
    });
  }
  const there = new URL(endpoint).hostname.replace(/^\[|\]$/g, '');
  if (isLoopback(address) && !isLoopback(there)) {
    return result.failed({
      found: text(
        `Het doel draait elders ("${there}"), en daar is "${address}" (${key}) niet deze machine maar het doel zelf`,
        `The target runs elsewhere ("${there}"), and there "${address}" (${key}) is not this machine but the target itself`,
      ),
      remedy,
    });
  }
  return result.ok(text('het kan dat van ons zijn', 'it can be ours'));
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function isLoopback(host: string): boolean {
  if (isIPv4(host)) return loopback.check(host, 'ipv4');
  if (isIPv6(host)) return loopback.check(host, 'ipv6');
  return host === 'localhost' || host.endsWith('.localhost');
}
