import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { isSameMoment } from '../parts/clock.ts';
import { askingSchool, sessionOf } from '../parts/exchanges.ts';
import { breach, entriesOf, unclear } from '../parts/finding.ts';
import { announcements, type Notice, validAsksBefore } from '../parts/notices.ts';

/**
 * An announcement names the request that it is about: schools, delivery points and session are those of an earlier
 * documentRequest, aanvraagdatum its moment (assumptions A22-61 and A22-62), and doel is that of a transfer
 * (wiki OSO:2022/Initiëren_notificatie/overstap).
 */
export const namesTheEarlierRequest: Check = (slice) => {
  const sent = announcements(slice).filter((notice) => asksBehind(slice, notice).length > 0);
  if (sent.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: sent.flatMap(({ exchange }) => entriesOf(exchange)),
    findings: sent.flatMap((notice) => judgeNotice(slice, notice)),
  };
};

type Announcement = Notice<'meldenNotificatieRequest'>;

function asksBehind(slice: Slice, { exchange, fields }: Announcement): Asking<'documentRequest'>[] {
  return validAsksBefore(slice, exchange.request.seq).filter(
    (ask) => askingSchool(ask) === fields.doelBrin,
  );
}

function judgeNotice(slice: Slice, notice: Announcement): Finding[] {
  const { exchange, fields } = notice;
  const asks = asksBehind(slice, notice);
  const meant =
    asks.findLast((ask) => sessionOf(ask) === fields.sessieId?.toLowerCase()) ?? asks.at(-1);
  if (!meant) return [];
  const asked = meant.asked.message.fields;
  const wrong = [
    ...names.filter((name) => fields[name].toLowerCase() !== asked[name].toLowerCase()),
    ...(fields.sessieId?.toLowerCase() === sessionOf(meant) ? [] : ['sessieId']),
    ...(fields.doel === slice.release.destinations.overstap ? [] : ['doel']),
  ];
  const entries = [meant.request.seq, exchange.request.seq];
  if (wrong.length > 0) return [breach(entries, { expected, actual: differing(wrong) })];
  const { aanvraagdatum } = fields;
  if (aanvraagdatum !== undefined && isSameMoment(aanvraagdatum, meant)) return [];
  return [
    breach(entries, { expected, actual: differing(['aanvraagdatum']) }, ['A22-61', 'A22-62']),
  ];
}

function differing(names: readonly string[]) {
  return text(
    `Anders dan in die documentRequest: ${names.join(', ')}`,
    `Other than in that documentRequest: ${names.join(', ')}`,
  );
}

const names = ['bronBrin', 'bronRouteringsKenmerk', 'doelBrin', 'doelRouteringsKenmerk'] as const;

const expected = text(
  'Een meldenNotificatieRequest met de scholen, aanleverpunten, sessie en het moment van de eerdere documentRequest',
  'A meldenNotificatieRequest with the schools, delivery points, session and moment of the earlier documentRequest',
);
const nothing = text(
  'Er is geen melding gedaan over een eerdere vraag',
  'No announcement was made about an earlier request',
);
