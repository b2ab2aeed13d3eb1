import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { absence, breach, unclear } from '../parts/finding.ts';
import {
  announcedResult,
  announcements,
  notifications,
  type UsersAct,
  usersActs,
  validAsksBefore,
} from '../parts/notices.ts';

/**
 * When a user chooses to notify a school that asked for a dossier that is ready now, a notificatieRequest goes out in
 * time (wiki OSO:2017/Notificeren_van_Doelsystemen; the limit is assumption A22-12).
 */
export const notifiesWhenTheUserSaysSo: Check = (slice) => {
  const acts = usersActs(slice).filter((act) => isCalledFor(slice, act));
  if (acts.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  return {
    looked: acts.map(({ call }) => call.seq),
    findings: acts.flatMap((act) => judgeAct(slice, act)),
  };
};

function isCalledFor(slice: Slice, { call }: UsersAct): boolean {
  const { forBrin } = call.request;
  const hasAsked = validAsksBefore(slice, call.seq).some((ask) => askingSchool(ask) === forBrin);
  return hasAsked && arrangementBefore(slice, call.seq).readyFor === forBrin;
}

function judgeAct(slice: Slice, { call, since }: UsersAct): Finding[] {
  if (call.outcome.status === 'refused') {
    const { reason } = call.outcome;
    const actual = text(`Het systeem weigert: "${reason}"`, `The system refuses: "${reason}"`);
    // Whoever does not recognise the zoeksleutel does not know that somebody asked.
    return [breach([call.seq], { expected, actual }, ['A22-10', 'A22-11'])];
  }
  const isOfThis = ({ fields, exchange }: ReturnType<typeof notifications>[number]) =>
    fields.doelBrin === call.request.forBrin && exchange.request.seq > since;
  if (notifications(slice).some(isOfThis)) return [];
  const otherLayouts = (['meldenNotificatieRequest', 'notificatieRequest'] as const).flatMap(
    (name) => otherLayoutsFrom(slice, name),
  );
  if (otherLayouts.length > 0) return otherLayouts;
  const announced = announcements(slice).filter(({ exchange }) => exchange.request.seq > since);
  const registered = slice.release.results.notificationRegistered;
  if (announced.some((notice) => (announcedResult(notice) ?? registered) !== registered)) {
    return [unclear([call.seq], refused)];
  }
  // Whoever cannot read what the Traffic Center answered does not know where to go.
  const assumptions = ['A22-12', ...(announced.length > 0 ? ['A22-20'] : [])];
  const dueMs = Date.parse(call.at) + slice.limits.answerMs;
  return [absence({ seq: call.seq, dueMs }, { expected, actual: none }, assumptions)];
}

const expected = text(
  'Een notificatieRequest naar de school die vroeg, zodra een gebruiker daarvoor kiest',
  'A notificatieRequest to the school that asked, as soon as a user chooses to send it',
);
const none = text('Er ging geen notificatieRequest uit', 'No notificatieRequest went out');
const refused = text(
  'Het Traffic Center keurde de melding af, dus een notificatie mocht niet',
  'The Traffic Center refused the announcement, so a notification was not allowed',
);
const nothing = text(
  'Geen gebruiker koos voor een notificatie aan een school die vroeg wat nu klaarstaat',
  'No user chose to notify a school that asked for what is ready now',
);
