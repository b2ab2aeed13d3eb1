import { readSchemaFile } from './schema-file.ts';

type ProductionAddress = { readonly address: string };

let read: readonly string[] | undefined;

/** Gives what is marked as production wherever we run: hosts, and `*.domain` for a domain and all beneath it. */
export function loadProductionAddresses(): readonly string[] {
  // The unit tests hold the file to its JSON Schema.
  const rows = () => readSchemaFile('production-addresses.json') as readonly ProductionAddress[];
  read ??= rows().map(({ address }) => address);
  return read;
}
