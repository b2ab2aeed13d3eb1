import { asNamedIn } from '#exchange/delivery-point.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import type { SimulatedTarget } from './simulated-target.ts';

/** Whom the cast is played for when nobody says: invented schools of each sector, at an address of this machine. */
export function defaultTarget(release: Release, folder: string): SimulatedTarget {
  return {
    product: { supplier: 'Uw bedrijf', name: 'Uw LAS', version: '0' },
    oin: '00000003999999991000',
    endpoint: 'https://127.0.0.1:9443/oso',
    schools: schools.map((school) => asNamedIn(release, school)),
    zoeksleutel: { key: 'alleen-voor-tests' },
    tls: { folder },
    cast: {
      host: '127.0.0.1',
      trafficCenterPort: 8443,
      schoolPort: 8444,
      osrPort: 8445,
      kvsPort: 8446,
    },
    limits: { answerMs: 10_000, signOffMs: 30_000 },
  };
}

const schools: readonly School[] = [
  invented('99ZP', 'PO', 'Basisschool De Proef'),
  invented('99ZV', 'VO', 'Scholengemeenschap De Proef'),
  invented('99ZS', 'SWV', 'Samenwerkingsverband De Proef'),
];

function invented(brin: string, sector: School['sector'], name: string): School {
  return { brin, sector, name, routeringsKenmerk: `00000007000${brin}00901` };
}
