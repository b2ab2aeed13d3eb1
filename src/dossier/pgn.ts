const firstTestBsn = 999_900_006;
const lastTestBsn = 999_999_990;

/** Tells whether nine digits pass the test of a BSN (wiki OSO:2017/beveiliging). */
export function isBsn(pgn: string): boolean {
  return /^\d{9}$/.test(pgn) && weighedSum(pgn) % 11 === Number(pgn[8]);
}

/** Tells whether nine digits pass the test of an onderwijsnummer (wiki OSO:2017/beveiliging). */
export function isOnderwijsnummer(pgn: string): boolean {
  return /^1\d{8}$/.test(pgn) && weighedSum(pgn) % 11 === Number(pgn[8]) + 5;
}

/** Gives the BSNs that belong to nobody (assumption A22-15), lowest first. */
export function* testBsns(): Generator<string> {
  for (let candidate = firstTestBsn; candidate <= lastTestBsn; candidate += 1) {
    const bsn = String(candidate);
    if (isBsn(bsn)) yield bsn;
  }
}

function weighedSum(pgn: string): number {
  return [...pgn.slice(0, 8)].reduce((sum, digit, at) => sum + (9 - at) * Number(digit), 0);
}
