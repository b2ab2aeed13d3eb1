import { type Text, text } from '#words/text.ts';
import { sayMoment } from '../say-moment.ts';
import { statementDigest } from '../statement-digest.ts';
import type { Withdrawal } from '../status/status-list.ts';
import { readSigned } from './read-signed.ts';
import { type Row, same } from './row.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Tells whether a statement was withdrawn. A list that nobody has to believe, or that a newer one should have replaced,
 * tells nothing of a statement that it does not name.
 */
export async function isWithdrawn(
  jws: string,
  { trust, now, shapes, statusList }: VerifyOptions & { readonly statusList: string },
): Promise<Row> {
  const reading = { trust, now, uses: ['status'], isShaped: shapes.isStatusList } as const;
  const { rows, content } = await readSigned(statusList, reading);
  const wrong = rows.find(({ isSound }) => !isSound);
  if (wrong || !content) return unknown(notBelieved(wrong));
  const named = content.withdrawn.find(({ digest }) => digest === statementDigest(jws));
  if (named) return { what: words.status, isSound: false, detail: withdrawn(named) };
  if (!(now.getTime() < Date.parse(content.nextUpdate))) return unknown(stale(content.nextUpdate));
  const detail = text(
    `Niet ingetrokken, volgens lijst ${content.sequence}`,
    `Not withdrawn, by list ${content.sequence}`,
  );
  return { what: words.status, isSound: true, detail };
}

function unknown(detail: Text): Row {
  return { what: words.status, isSound: undefined, detail };
}

function notBelieved(wrong: Row | undefined): Text {
  const { what, detail } = wrong ?? { what: same(''), detail: same('') };
  return text(
    `Niet bekend: de statuslijst telt niet (${what.nl}: ${detail.nl})`,
    `Not known: the status list does not count (${what.en}: ${detail.en})`,
  );
}

function withdrawn({ at, reason }: Withdrawal): Text {
  const moment = sayMoment(at);
  return text(`Ingetrokken op ${moment.nl}: ${reason}`, `Withdrawn on ${moment.en}: ${reason}`);
}

function stale(nextUpdate: string): Text {
  const due = sayMoment(nextUpdate);
  return text(
    `Niet bekend: op ${due.nl} had er een nieuwere statuslijst moeten zijn`,
    `Not known: there should have been a newer status list on ${due.en}`,
  );
}

const words = { status: text('Intrekking', 'Withdrawal') } as const;
