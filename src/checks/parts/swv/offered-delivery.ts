import { withoutInspection } from '#dossier/dossier.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { Finding, Observation } from '../../check.ts';
import { describeAnswer, unreadableAnswer } from '../answer.ts';
import { describeDifferences } from '../differences.ts';
import { breach, entriesOf, overAll, unclear } from '../finding.ts';
import { isWithdrawnBefore, linkKeyAsked, offerUnder, swvAsks } from './offers.ts';

/** What a target that does not deliver to a samenwerkingsverband may have been kept from by a wrong choice of ours. */
export const mayKeepFromDelivering = ['A22-04', 'A22-05', 'A22-06', 'A22-09', 'A22-18'];

/** Which requests must be met, why, and what to say when there were none. */
export type OfferedDelivery = {
  readonly isMeant: (ask: Asking<'documentRequest'>) => boolean;
  readonly because: Text;
  readonly nothing: Text;
};

/**
 * Judges the requests by koppelsleutel that must bring the dossier that was offered under it. The inspection is left
 * out of it: whether there is one does not matter to a samenwerkingsverband.
 */
export function deliversWhatWasOffered(
  slice: Slice,
  { isMeant, because, nothing }: OfferedDelivery,
): Observation {
  const asks = swvAsks(slice).filter((ask) => isOffered(slice, ask) && isMeant(ask));
  const expected = text(
    `Het aangeboden dossier, ${because.nl}`,
    `The dossier that was offered, ${because.en}`,
  );
  return overAll(asks, (ask) => judgeAsk(slice, ask, expected), nothing);
}

function isOffered(slice: Slice, ask: Asking<'documentRequest'>): boolean {
  const { seq } = ask.request;
  const offer = offerUnder(slice, linkKeyAsked(ask) ?? '', seq);
  return offer !== undefined && !isWithdrawnBefore(slice, offer.pgn, seq);
}

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>, expected: Text): Finding[] {
  const unreadable = unreadableAnswer(slice, ask, expected);
  if (unreadable.length > 0) return unreadable;
  const { seq } = ask.response ?? ask.request;
  const delivered = fieldsOf(ask.answered, 'documentResponse')?.dossier;
  if (!delivered) {
    return [breach([seq], { expected, actual: describeAnswer(ask) }, mayKeepFromDelivering)];
  }
  const loaded = loadedUnder(slice, ask);
  if (loaded === undefined) return [unclear(entriesOf(ask), notLoaded)];
  const differences = differencesBetween(
    leavesOf(withoutInspection(parseXml(loaded))),
    leavesOf(withoutInspection(delivered)),
    { pack: slice.pack, owner: 'sender' },
  );
  if (differences.length === 0) return [];
  return [breach([seq], { expected, actual: describeDifferences(differences) })];
}

function loadedUnder(slice: Slice, ask: Asking<'documentRequest'>): string | undefined {
  const { seq } = ask.request;
  const pgn = offerUnder(slice, linkKeyAsked(ask) ?? '', seq)?.pgn;
  const loaded = slice.driver.findLast(
    (entry) => entry.call === 'loadPupil' && entry.request.pgn === pgn && entry.seq < seq,
  );
  return loaded && String(loaded.request.dossier);
}

const notLoaded = text(
  'Het is niet te zeggen welke leerling onder deze koppelsleutel is aangeboden',
  'It cannot be told which pupil was offered under this koppelsleutel',
);
