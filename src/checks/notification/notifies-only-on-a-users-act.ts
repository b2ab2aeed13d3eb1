import type { Exchange } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';
import { usersActs, validAsksBefore } from '../parts/notices.ts';

/**
 * A notification goes out, and is announced, only after a user chose to send it (wiki OSO:2017/Notificeren_van_Doelsystemen).
 * Only a dossier that was made ready after somebody had asked for it can show that.
 */
export const notifiesOnlyOnAUsersAct: Check = (slice) => {
  const made = slice.driver.find(
    ({ call, outcome, seq }) =>
      call === 'makeReady' && outcome.status === 'done' && validAsksBefore(slice, seq).length > 0,
  );
  if (!made) return { looked: [], findings: [unclear([], nothing)] };
  const asked = validAsksBefore(slice, made.seq).map(({ request }) => request.seq);
  const [first] = usersActs(slice);
  const unbidden = slice.exchanges.filter(
    (exchange) =>
      isNotice(exchange) && exchange.request.seq < (first?.since ?? Number.POSITIVE_INFINITY),
  );
  return {
    looked: [...asked, made.seq],
    findings: unbidden.map(({ request }) => breach([request.seq], { expected, actual })),
  };
};

/** Also one in a layout that is not ours went out. */
function isNotice({ request, asked }: Exchange): boolean {
  if (request.from !== 'target') return false;
  const name = asked.kind === 'message' ? asked.message.name : nameOf(asked);
  return name === 'meldenNotificatieRequest' || name === 'notificatieRequest';
}

function nameOf(asked: Exclude<Exchange['asked'], { kind: 'message' }>): string {
  return asked.kind === 'other-layout' ? asked.name : '';
}

const expected = text(
  'Geen meldenNotificatieRequest of notificatieRequest zolang geen gebruiker daarvoor kiest',
  'No meldenNotificatieRequest or notificatieRequest as long as no user chooses to send it',
);
const actual = text(
  'Dit bericht ging uit zonder dat een gebruiker daarvoor koos',
  'This message went out although no user chose to send it',
);
const nothing = text(
  'Er is geen dossier klaargezet waar al om gevraagd was',
  'No dossier was made ready that had been asked for before',
);
