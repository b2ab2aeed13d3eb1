import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { breach, unclear } from '../parts/finding.ts';
import { announcements, notifications, usersActs, validAsksBefore } from '../parts/notices.ts';

/**
 * A school that did not ask for the dossier before gets no notification, and none is announced for it, whatever a user
 * chooses (wiki OSO:2017/Notificeren_van_Doelsystemen).
 */
export const notifiesOnlyWhoAsked: Check = (slice) => {
  const acts = usersActs(slice);
  if (acts.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const uncalledFor = [...announcements(slice), ...notifications(slice)].filter(
    ({ exchange, fields }) =>
      !validAsksBefore(slice, exchange.request.seq).some(
        (ask) => askingSchool(ask) === fields.doelBrin,
      ),
  );
  return {
    looked: acts.map(({ call }) => call.seq),
    findings: uncalledFor.map(({ exchange }) =>
      breach([exchange.request.seq], { expected, actual }),
    ),
  };
};

const expected = text(
  'Geen melding en geen notificatie voor een school die niet om het dossier vroeg',
  'No announcement and no notification for a school that did not ask for the dossier',
);
const actual = text(
  'Dit bericht gaat over een school die niet in een geldige sessie om het dossier vroeg',
  'This message is about a school that did not ask for the dossier in a valid session',
);
const nothing = text('Geen gebruiker koos voor een notificatie', 'No user chose to notify anybody');
