import type { Asking } from '#evidence/exchange.ts';
import { isSamePupilKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { Check, Finding, Observation } from '../check.ts';
import { sentByTarget, sessionOf } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { grantedSessions } from '../parts/granted-session.ts';

/**
 * A session is used for the one pupil that it was asked for (wiki OSO:2017/Initiëren_sessie). It takes two pupils to see
 * that; a question in no session at all is another matter.
 */
export const opensASessionForEachDossier: Check = (slice) => {
  const sessions = grantedSessions(slice);
  const asks = sentByTarget(slice, 'documentRequest');
  const first = asks[0];
  const isOfOnePupil = asks.every((ask) => first && isAboutSame(ask, first));
  if (isOfOnePupil) return { looked: [], findings: [unclear([], onePupil)] } satisfies Observation;
  const judgeOne = (ask: Asking<'documentRequest'>): Finding[] => {
    const session = sessions.find(({ id }) => id === sessionOf(ask));
    if (!session || isAboutSame(session.grant, ask)) return [];
    return [breach([session.grant.request.seq, ask.request.seq], { expected, actual })];
  };
  return overAll(asks, judgeOne, onePupil);
};

type Keyed = Asking<'overdrachtRequest'> | Asking<'documentRequest'>;

function isAboutSame(one: Keyed, other: Keyed): boolean {
  return isSamePupilKey(one.asked.message.fields, other.asked.message.fields);
}

const expected = text(
  'In een sessie alleen vragen over de leerling voor wie zij is aangevraagd',
  'In a session only questions about the pupil for whom it was asked',
);
const actual = text(
  'In de sessie van de ene leerling is om een andere gevraagd',
  'In the session of one pupil another one was asked for',
);
const onePupil = text(
  'Er is niet om de dossiers van twee leerlingen gevraagd',
  'The dossiers of two pupils were not asked for',
);
