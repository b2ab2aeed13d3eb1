const header = 'brin,vestiging,naam,sector,plaats,swv,regio,leverancier,oin,product,versie,vanaf';
const places = ['Delft', 'Ede', 'Haarlem', 'Zwolle', 'Assen', 'Goes', 'Venlo'];

/** Of whom the product is that the invented schools use, by its place. */
export function inventedSupplier(at: number): { readonly name: string; readonly oin: string } {
  return { name: `Leverancier ${at}`, oin: String(at).padStart(20, '0') };
}

/**
 * A list of invented schools (BRIN 01AA and on): seven of ten PO, the others VO, and one SWV
 * in a hundred, spread over as many products as are asked for.
 */
export function inventedList(count: number, products = 4): string {
  const lines = Array.from({ length: count }, (_each, at) => lineOf(at, at % products));
  return `${[header, ...lines].join('\n')}\n`;
}

/** Gives the BRIN of the invented school at a place. */
export function inventedBrin(at: number): string {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  const number = Math.floor(at / 676) + 1;
  return `${String(number).padStart(2, '0')}${letter(Math.floor(at / 26))}${letter(at)}`;
}

function lineOf(at: number, product: number): string {
  const sector = at % 100 === 99 ? 'SWV' : at % 10 < 7 ? 'PO' : 'VO';
  const { name, oin } = inventedSupplier(product);
  const place = places[at % places.length];
  const fields = [inventedBrin(at), '00', `School ${at}`, sector, place, 'SWV27', `R${at % 20}`];
  return [...fields, name, oin, `LAS ${product}`, '1.0', '2025-08-01'].join(',');
}
