import type { RanBy, RequestState } from '#register/database/tables.ts';
import type { ListedRequest } from '#register/issuing/tell-request.ts';
import { type Text, text } from '#words/text.ts';
import type { Standing } from '../../look/pieces.tsx';

/** How far a request has come. */
export const requestStates: Readonly<Record<RequestState, Text>> = {
  waiting: text('Wacht op twee mensen', 'Waits for two people'),
  seconded: text('Wacht op een tweede', 'Waits for a second person'),
  issued: text('Uitgegeven', 'Issued'),
  refused: text('Geweigerd', 'Refused'),
};

/** The sign that goes with it. */
export const requestStandings: Readonly<Record<RequestState, Standing>> = {
  waiting: 'wait',
  seconded: 'wait',
  issued: 'good',
  refused: 'bad',
};

/** Who played the run. */
export const ranByNames: Readonly<Record<RanBy, Text>> = {
  supplier: text('De leverancier', 'The supplier'),
  desk: text('De servicedesk', 'The service desk'),
  school: text('De school', 'The school'),
};

/** The sign of a verdict. */
export const verdictStandings: Readonly<Record<ListedRequest['outcome'], Standing>> = {
  passed: 'good',
  waived: 'wait',
  failed: 'bad',
  inconclusive: 'none',
};
