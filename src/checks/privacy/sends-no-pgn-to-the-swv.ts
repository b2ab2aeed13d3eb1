import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants } from '#xml/element.ts';
import type { Check, Finding } from '../check.ts';
import { carriesDossier } from '../parts/delivery.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { linkKeyAsked } from '../parts/swv/offers.ts';
import { showsPgn } from '../parts/visible-texts.ts';

/** A dossier for a samenwerkingsverband holds no PGN, neither as such nor readably anywhere in it (gegevensset 2019.1). */
export const sendsNoPgnToTheSwv: Check = (slice) =>
  overAll(
    documentAsks(slice).filter(
      (ask) => linkKeyAsked(ask) !== undefined && carriesDossier(slice, ask),
    ),
    (ask) => judge(slice, ask),
    nothing,
  );

function judge(slice: Slice, ask: Exchange): Finding[] {
  const { response } = ask;
  if (!response) return [];
  const isNamed = namesPgn(slice, ask);
  const isShown = showsPgn(response, slice.leasedPgns);
  return isNamed || isShown ? [breach([response.seq], { expected, actual })] : [];
}

function namesPgn({ pack }: Slice, { answered }: Exchange): boolean {
  const dossier = fieldsOf(answered, 'documentResponse')?.dossier;
  const elements = dossier ? [...selfAndDescendants(dossier)] : [];
  return elements.some(
    ({ name, text: value }) => pack.pgnElements.includes(name) && value.trim() !== '',
  );
}

const expected = text(
  'Een dossier zonder bsn of onderwijsnummer',
  'A dossier without bsn or onderwijsnummer',
);
const actual = text('Er staat een PGN in het dossier', 'There is a PGN in the dossier');
const nothing = text(
  'Er is geen dossier aan een samenwerkingsverband geleverd',
  'No dossier was delivered to a samenwerkingsverband',
);
