import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import { announcementsBefore, type Notice, notifications } from '../parts/notices.ts';

/**
 * A notification goes to the address in the answer to its announcement (wiki OSO:2022/Initiëren_notificatie). Its path
 * shows that, and whose it is: one host may have several names.
 */
export const notifiesWhereTheTrafficCenterSaid: Check = (slice) => {
  const sent = notifications(slice).flatMap((notice) => {
    const said = announcementsBefore(slice, notice).at(-1);
    const url = said && fieldsOf(said.exchange.answered, 'meldenNotificatieResponse')?.url;
    return said && url !== undefined ? [{ notice, said: said.exchange, url }] : [];
  });
  if (sent.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: sent.flatMap(({ notice, said }) => [...entriesOf(said), notice.exchange.request.seq]),
    findings: sent.flatMap((one) => judgeAddress(one)),
  };
};

type Sent = {
  readonly notice: Notice<'notificatieRequest'>;
  readonly said: Exchange;
  readonly url: string;
};

function judgeAddress({ notice, said, url }: Sent): Finding[] {
  const { path, to, seq } = notice.exchange.request;
  if (to === 'counterpart' && path === new URL(url).pathname) return [];
  const actual = text(`Het bericht kwam op "${path}"`, `The message came at "${path}"`);
  const expected = text(
    `Een notificatieRequest op het adres dat het Traffic Center gaf: ${url}`,
    `A notificatieRequest at the address that the Traffic Center gave: ${url}`,
  );
  return [breach([said.response?.seq ?? said.request.seq, seq], { expected, actual })];
}

const nothing = text(
  'Er ging geen notificatie uit na een adres van het Traffic Center',
  'No notification went out after an address of the Traffic Center',
);
