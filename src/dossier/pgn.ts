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

/** Tells whether a PGN belongs to nobody: a test BSN, or a number of the published test school. */
export function isTestPgn(pgn: string): boolean {
  const isInRange = Number(pgn) >= firstTestBsn && Number(pgn) <= lastTestBsn;
  return (isInRange && isBsn(pgn)) || publishedTestPgns.includes(pgn);
}

/** Tells whether nine digits are a PGN that may be a real child's: no test number, and none that a run declared. */
export function isForeignPgn(pgn: string, declared: readonly string[]): boolean {
  return (isBsn(pgn) || isOnderwijsnummer(pgn)) && !isTestPgn(pgn) && !declared.includes(pgn);
}

/** Gives the onderwijsnummers that belong to nobody (assumption A22-60). */
export function testOnderwijsnummers(): string[] {
  return publishedTestPgns.filter(isOnderwijsnummer);
}

/** Wiki OSO:2017/Leverancier/Testschool and OSO:Uitwisselen_Test_School. */
const publishedTestPgns: readonly string[] = [
  '088584574',
  '097902378',
  '101211151',
  '118716943',
  '238521436',
  '274957462',
  '310008475',
  '334390205',
  '388483763',
  '482782481',
  '559144428',
  '613543439',
  '662460613',
  '991904862',
];

function weighedSum(pgn: string): number {
  return [...pgn.slice(0, 8)].reduce((sum, digit, at) => sum + (9 - at) * Number(digit), 0);
}
