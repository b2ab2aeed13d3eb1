import { loadProductionAddresses } from '#law/load-production-addresses.ts';

/**
 * Tells whether a host is marked as production, by the law or by whoever runs this machine. `*.domain` marks a domain and all
 * that is beneath it; a dot at the end of a name, and capitals, make no other host of it.
 */
export function isProduction(host: string, marked: readonly string[]): boolean {
  const all = [...loadProductionAddresses(), ...marked];
  return all.some((address) => covers(address.toLowerCase(), host.toLowerCase()));
}

function covers(address: string, host: string): boolean {
  const name = host.replace(/\.+$/, '');
  if (!address.startsWith('*.')) return name === address;
  return name === address.slice(2) || name.endsWith(address.slice(1));
}
