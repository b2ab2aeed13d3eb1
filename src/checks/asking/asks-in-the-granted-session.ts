import type { Asking } from '#evidence/exchange.ts';
import { isSamePupilKey } from '#exchange/pupil-key.ts';
import { type Text, text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { type GrantedSession, grantedSessions } from '../parts/granted-session.ts';

/**
 * A dossier is asked for in a session that was granted before, for the same schools, pupil and kind of transfer, at a
 * delivery point and address that came with it (wiki OSO:2018/Opvragen_dossier).
 */
export const asksInTheGrantedSession: Check = (slice) => {
  const sessions = grantedSessions(slice);
  return overAll(sentByTarget(slice, 'documentRequest'), (ask) => judgeAsk(ask, sessions), nothing);
};

function judgeAsk(ask: Asking<'documentRequest'>, sessions: readonly GrantedSession[]): Finding[] {
  const { request } = ask;
  const session = sessions.find(
    ({ id, grant }) => id === sessionOf(ask) && (grant.response?.seq ?? 0) < request.seq,
  );
  if (!session) return [breach([request.seq], { expected, actual: notGranted })];
  return differences(ask, session).map((actual) =>
    breach([session.grant.request.seq, request.seq], { expected, actual }),
  );
}

function differences(ask: Asking<'documentRequest'>, { grant, points }: GrantedSession): Text[] {
  const [wanted, asked] = [grant.asked.message.fields, ask.asked.message.fields];
  const same = ['bronBrin', 'doelBrin', 'doelRouteringsKenmerk', 'overdrachtsoort'] as const;
  const others = same.filter((field) => wanted[field] !== asked[field]);
  const point = points.find(
    ({ routeringsKenmerk }) => routeringsKenmerk === asked.bronRouteringsKenmerk,
  );
  return [
    ...others.map((field) => another(field)),
    ...(isSamePupilKey(wanted, asked) ? [] : [another('zoeksleutel')]),
    ...(point ? [] : [another('bronRouteringsKenmerk')]),
    ...(point && pathOf(point.url) !== ask.request.path ? [another('url')] : []),
  ];
}

function another(field: string): Text {
  return text(
    `De vraag heeft een andere ${field} dan de sessie`,
    `The request has another ${field} than the session`,
  );
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

const expected = text(
  'Een documentRequest die in alles past bij de toegekende sessie',
  'A documentRequest that fits the granted session in everything',
);
const notGranted = text(
  'De vraag noemt een sessie die niet is toegekend',
  'The request names a session that was not granted',
);
const nothing = text('Het systeem vroeg geen dossier op', 'The system asked for no dossier');
