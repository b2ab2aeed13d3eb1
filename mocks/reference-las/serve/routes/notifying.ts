import type { Installation } from '../../installation.ts';
import { notify } from '../../notification/notify.ts';
import { readBrin, readOptionalText } from '../fields.ts';
import { findPupil, findSchool } from '../find.ts';
import { Refusal } from '../refusal.ts';
import type { DriverCall, Reply, Route } from '../route.ts';

/** What the driver offers of notifications. */
export const notifyingRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/notifications$/, answer: notifySchool },
  { method: 'GET', path: /^\/notifications$/, answer: showNotifications },
];

async function notifySchool(
  { fields, account }: DriverCall,
  installation: Installation,
): Promise<Reply> {
  const order = {
    pupil: findPupil(fields, installation),
    forBrin: readBrin(fields, 'forBrin'),
    forRouteringsKenmerk: readOptionalText(fields, 'forRouteringsKenmerk'),
    account,
  };
  const outcome = await notify(order, installation);
  if (outcome.kind === 'refused') {
    throw new Refusal(409, outcome.reason);
  }
  return { status: 201, content: { delivered: outcome.isDelivered } };
}

function showNotifications({ fields }: DriverCall, installation: Installation): Reply {
  const { brin } = findSchool(fields, installation);
  const { las, notifications } = installation;
  const received = notifications.rows.filter((notification) => notification.brin === brin);
  const shown = las.decisions
    .showsNotifications(received)
    .map(({ fromBrin, sessieId, koppelsleutel, pgn, at }) => ({
      fromBrin,
      sessieId,
      koppelsleutel,
      pgn,
      at,
    }));
  return { status: 200, content: { notifications: shown } };
}
