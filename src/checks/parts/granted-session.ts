import { type Asking, fieldsOf, grantedSessionOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import type { DeliveryPoint } from '#exchange/messages.ts';
import { type Text, text } from '#words/text.ts';
import type { Finding, Observation } from '../check.ts';
import { resultOf, sentByTarget, sessionOf } from './exchanges.ts';
import { entriesOf, unclear } from './finding.ts';

/** A session that was granted to the target, with what the target sent in it. */
export type GrantedSession = {
  readonly id: string;
  readonly grant: Asking<'overdrachtRequest'>;
  /** Where the Traffic Center said that the dossier can be asked for. */
  readonly points: readonly DeliveryPoint[];
  readonly asks: readonly Asking<'documentRequest'>[];
  readonly signOffs: readonly Asking<'afmeldingRequest'>[];
};

/** Gives the sessions that were granted to the target, in order. */
export function grantedSessions(slice: Slice): GrantedSession[] {
  return sentByTarget(slice, 'overdrachtRequest').flatMap((grant) => {
    const id = grantedSessionOf(grant);
    if (id === undefined) return [];
    const sentIn = <Name extends 'documentRequest' | 'afmeldingRequest'>(name: Name) =>
      sentByTarget(slice, name).filter((exchange) => sessionOf(exchange) === id);
    const { aanleverpunten } = fieldsOf(grant.answered, 'overdrachtResponse') ?? {};
    return {
      id,
      grant,
      points: aanleverpunten?.aanleverpunt ?? [],
      asks: sentIn('documentRequest'),
      signOffs: sentIn('afmeldingRequest'),
    };
  });
}

/** Tells which delivery point of the bron a question was put to. */
export function pointOf({ asked }: Asking<'documentRequest'>): string {
  return asked.message.fields.bronRouteringsKenmerk;
}

/** Gives the questions in a session that were answered with a result. */
export function answeredAsks({ asks }: GrantedSession): Asking<'documentRequest'>[] {
  return asks.filter((ask) => resultOf(ask, 'documentResponse') !== undefined);
}

/** Gives the delivery points of a session at which we answer, so that we see whether they are asked. */
export function pointsOfOurs({ lease }: Slice, { points }: GrantedSession): DeliveryPoint[] {
  const ours = [lease?.counterpartSchool, lease?.secondDeliveryPoint];
  return points.filter(({ routeringsKenmerk }) =>
    ours.some((school) => school?.routeringsKenmerk === routeringsKenmerk),
  );
}

/** Puts what was said of each session together; with no session at all, says that there was nothing to look at. */
export function overSessions(
  sessions: readonly GrantedSession[],
  judgeOne: (session: GrantedSession) => readonly Finding[],
  nothing: Text = noSession,
): Observation {
  if (sessions.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const looked = sessions.flatMap(({ grant, asks, signOffs }) =>
    [grant, ...asks, ...signOffs].flatMap(entriesOf),
  );
  return { looked, findings: sessions.flatMap(judgeOne) };
}

const noSession = text(
  'Het systeem kreeg geen sessie waarin dit te zien was',
  'The system was granted no session in which this could be seen',
);
