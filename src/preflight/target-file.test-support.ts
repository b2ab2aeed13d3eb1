import { stringify } from 'yaml';

/** A target file at las.example, with whatever is laid over it. */
export function targetFile(over: object = {}): string {
  return stringify({
    product: { supplier: 'Voorbeeld', name: 'LAS', version: '1' },
    oin: '00000003999999991000',
    endpoint: 'https://las.example/oso',
    schools: [
      { brin: '99ZP', routeringsKenmerk: '0000000700099ZP00901', sector: 'PO', name: 'Proef' },
    ],
    driver: { url: 'http://las.example/driver', account: 'oso-keur' },
    capabilities: { roles: ['bron'], profiles: ['POVO'] },
    zoeksleutel: { key: 'alleen-voor-tests' },
    tls: { folder: 'oso-keur-tls' },
    ...over,
  });
}
