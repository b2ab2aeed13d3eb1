import type { Sector } from '../database/tables.ts';

/** A product of an invented supplier, and when it was qualified: months before and after now. */
export type InventedProduct = {
  readonly supplier: string;
  readonly oin: string;
  readonly product: string;
  readonly version: string;
  /** The sectors of which it does every profile. */
  readonly sectors: readonly Sector[];
  readonly qualified?: { readonly from: number; readonly until: number };
  /** Since when it is withdrawn. */
  readonly withdrawn?: number;
  readonly isConditional?: boolean;
};

/** The built-in reference, as its runs name it, so that there is something to run and to request. */
export const referenceProduct = {
  supplier: 'OSO Keur',
  oin: '00000003999999991000',
  product: 'Referentie-LAS',
  version: '1',
} as const;

/** The products of the demonstration: qualified for long, lately, on condition, withdrawn, expired and never. */
export const inventedProducts: readonly InventedProduct[] = [
  product('Vlinder Software', 1, 'Vlinder', '4.2', ['PO'], { qualified: { from: -9, until: 3 } }),
  { ...referenceProduct, sectors: ['PO', 'SWV'], qualified: { from: -4, until: 8 } },
  product('Oude Eik Onderwijs', 3, 'Eikenblad', '2026.1', ['VO'], {
    qualified: { from: -7, until: 5 },
  }),
  product('De Waterkant', 4, 'Steiger', '3', ['VO', 'SWV'], {
    qualified: { from: -2, until: 10 },
    isConditional: true,
  }),
  product('Zandloper ICT', 5, 'Zandloper', '7.0', ['PO', 'VO'], {
    qualified: { from: -8, until: 4 },
    withdrawn: -1,
  }),
  product('Kiezelsteen', 6, 'Kiezel', '1.9', ['PO', 'VO'], { qualified: { from: -13, until: -1 } }),
  product('Nieuwe Maan', 7, 'Maanlicht', '0.8', ['PO', 'VO'], {}),
];

/** The supplier of whom the demonstration has a person. */
export const inventedSupplierOin = referenceProduct.oin;

/** The school of which the demonstration has a person: one that the built-in reference serves, so that it can play with that. */
export const inventedSchoolBrin = '99ZP';

/** Writes the school list of the demonstration; every school uses its LAS since this day. */
export function inventedSchoolList(since: string): string {
  const header = 'brin,vestiging,naam,sector,plaats,swv,regio,leverancier,oin,product,versie,vanaf';
  const lines = schools.map(([name, sector, place, region, at, known], index) => {
    const brin = known ?? `99${letter(Math.floor(index / 26))}${letter(index % 26)}`;
    const its = inventedProducts[at];
    const uses = its ? [its.supplier, its.oin, its.product, its.version] : ['', '', '', ''];
    return [brin, '00', name, sector, place, '', region, ...uses, since].join(',');
  });
  return `${[header, ...lines].join('\n')}\n`;
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

type Given = Pick<InventedProduct, 'qualified' | 'withdrawn' | 'isConditional'>;

function product(
  supplier: string,
  number: number,
  name: string,
  version: string,
  sectors: readonly Sector[],
  given: Given,
): InventedProduct {
  return { supplier, oin: oinOf(number), product: name, version, sectors, ...given };
}

/** As the test OIN of OSO begin. */
function oinOf(number: number): string {
  return `0000000399999900${number}000`;
}

type School = readonly [
  name: string,
  sector: Sector,
  place: string,
  region: string,
  product: number,
  brin?: string,
];

const schools: readonly School[] = [
  ['De Wilgenhoek', 'PO', 'Delft', 'R1', 1],
  ['Het Kleurenpalet', 'PO', 'Delft', 'R1', 0],
  ['De Zeven Bruggen', 'PO', 'Rijswijk', 'R1', 0],
  ['Basisschool Het Anker', 'PO', 'Den Haag', 'R1', 1],
  ['De Zonnewijzer', 'PO', 'Den Haag', 'R1', 4],
  ['De Vuurtoren', 'PO', 'Scheveningen', 'R1', 0],
  ['Montessorischool De Linde', 'PO', 'Zoetermeer', 'R1', 1],
  ['Daltonschool De Heuvel', 'PO', 'Zoetermeer', 'R1', 5],
  ['De Regenkapel', 'PO', 'Naaldwijk', 'R1', 6],
  ['Jenaplanschool Het Nest', 'PO', 'Wateringen', 'R1', 0],
  ['De Bolderkar', 'PO', 'Zwolle', 'R2', 1],
  ['De Hanzeboog', 'PO', 'Zwolle', 'R2', 0],
  ['Openbare Basisschool De Stadshagen', 'PO', 'Zwolle', 'R2', 4],
  ['Het IJsselkind', 'PO', 'Kampen', 'R2', 1],
  ['De Kogge', 'PO', 'Kampen', 'R2', 6],
  ['De Dorpsakker', 'PO', 'Hattem', 'R2', 0],
  ['School met de Bijbel De Ark', 'PO', 'Genemuiden', 'R2', 5],
  ['De Veenmol', 'PO', 'Hasselt', 'R2', 1],
  ['Speciaal Onderwijs De Esdoorn', 'PO', 'Zwolle', 'R2', 0],
  ['College De Spil', 'VO', 'Delft', 'R1', 2],
  ['Lyceum De Gouden Bal', 'VO', 'Delft', 'R1', 3],
  ['Atheneum De Lantaarn', 'VO', 'Den Haag', 'R1', 2],
  ['Praktijkschool De Werf', 'VO', 'Den Haag', 'R1', 4],
  ['Duinoord Mavo', 'VO', 'Scheveningen', 'R1', 2],
  ['Lyceum De Balans', 'VO', 'Zoetermeer', 'R1', 6],
  ['College De Kas', 'VO', 'Naaldwijk', 'R1', 3],
  ['Scholengemeenschap De Vaart', 'VO', 'Zwolle', 'R2', 2],
  ['Lyceum De Bocht', 'VO', 'Zwolle', 'R2', 2],
  ['Vakcollege De Hanze', 'VO', 'Zwolle', 'R2', 5],
  ['College De Monding', 'VO', 'Kampen', 'R2', 3],
  ['Mavo De Poort', 'VO', 'Hasselt', 'R2', 4],
  ['Samenwerkingsverband Duin en Stad', 'SWV', 'Den Haag', 'R1', 1],
  ['Samenwerkingsverband De Vliet', 'SWV', 'Delft', 'R1', 3],
  ['Samenwerkingsverband Twee Rivieren', 'SWV', 'Zwolle', 'R2', 1],
  ['Basisschool De Referentie', 'PO', 'Delft', 'R1', 1, inventedSchoolBrin],
];
