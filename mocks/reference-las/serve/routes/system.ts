import { ping } from '../../connection/ping.ts';
import { registerEndpoint } from '../../connection/register-endpoint.ts';
import { forgetAll, type Installation } from '../../installation.ts';
import { readBrin, readPgn, readText } from '../fields.ts';
import { findSchool } from '../find.ts';
import { Refusal } from '../refusal.ts';
import type { DriverCall, Reply, Route } from '../route.ts';

/** What the driver offers of the system as a whole. */
export const systemRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/status$/, answer: status },
  { method: 'POST', path: /^\/forget$/, answer: forget },
  { method: 'POST', path: /^\/ping$/, answer: pingTrafficCenter },
  { method: 'POST', path: /^\/endpoint-registrations$/, answer: register },
  { method: 'GET', path: /^\/log$/, answer: showLog },
  { method: 'POST', path: /^\/questions$/, answer: answerQuestion },
];

function status(_call: DriverCall, { settings }: Installation): Reply {
  return {
    status: 200,
    content: { product: settings.product.name, version: settings.product.version },
  };
}

function forget(_call: DriverCall, installation: Installation): Reply {
  forgetAll(installation);
  return { status: 204 };
}

async function pingTrafficCenter(_call: DriverCall, installation: Installation): Promise<Reply> {
  return { status: 200, content: { available: await ping(installation) } };
}

async function register(
  { fields, endpoint }: DriverCall,
  installation: Installation,
): Promise<Reply> {
  const school = findSchool(fields, installation);
  if (!(await registerEndpoint(school, endpoint, installation))) {
    throw new Refusal(409, `The address of the school ${school.brin} was not registered`);
  }
  return { status: 201 };
}

function showLog({ fields }: DriverCall, { las, log }: Installation): Reply {
  const brin = readBrin(fields, 'brin');
  const pgn = readPgn(fields, 'pgn');
  const about = log.rows.filter((line) => line.brin === brin && line.pgn === pgn);
  const acts = las.decisions.showsLog(about).map(({ at, account, act }) => ({ at, account, act }));
  return { status: 200, content: { acts } };
}

function answerQuestion({ fields }: DriverCall, { las, settings }: Installation): Reply {
  const answer = las.decisions.looksAtScreen(readText(fields, 'id'));
  if (answer === undefined) {
    throw new Refusal(501, 'Nobody here can answer this question');
  }
  return { status: 200, content: { answer, by: `Beheerder van ${settings.product.name}` } };
}
