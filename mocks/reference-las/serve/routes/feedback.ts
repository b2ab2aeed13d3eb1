import { giveFeedback } from '../../feedback/give-feedback.ts';
import type { Installation } from '../../installation.ts';
import { readOptionalText, readPgn, readText } from '../fields.ts';
import { findSchool } from '../find.ts';
import { Refusal } from '../refusal.ts';
import type { DriverCall, Reply, Route } from '../route.ts';

/** What the driver offers of feedback on dossiers. */
export const feedbackRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/feedback$/, answer: tellSender },
  { method: 'GET', path: /^\/feedback$/, answer: showFeedback },
];

async function tellSender({ fields }: DriverCall, installation: Installation): Promise<Reply> {
  const order = {
    school: findSchool(fields, installation),
    koppelsleutel: readText(fields, 'koppelsleutel'),
    tekst: readOptionalText(fields, 'tekst') ?? '',
  };
  const outcome = await giveFeedback(order, installation);
  if (outcome.kind === 'refused') {
    throw new Refusal(409, outcome.reason);
  }
  const { isConfirmed, message } = outcome;
  return { status: 201, content: { confirmed: isConfirmed, message } };
}

function showFeedback({ fields }: DriverCall, installation: Installation): Reply {
  const { feedback, las } = installation;
  const { brin } = findSchool(fields, installation);
  const pgn = readPgn(fields, 'pgn');
  const about = feedback.rows.filter((row) => row.brin === brin && row.pgn === pgn);
  const shown = las.decisions
    .showsFeedback(about)
    .map(({ fromBrin, tekst, datum }) => ({ fromBrin, tekst, datum }));
  return { status: 200, content: { feedback: shown } };
}
