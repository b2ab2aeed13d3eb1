import { Hono } from 'hono';
import { text } from '#words/text.ts';
import { makeApi } from './api/make-api.ts';
import { makePages } from './pages/make-pages.ts';
import { countsAll, Limits, TooMuch, usualLimits } from './sessions/limits.ts';
import { OpenStreams } from './sessions/open-streams.ts';
import type { WebOptions } from './web-options.ts';

/** Makes API and pages as one: what is under `/api`, and the two files that verifying needs, is of the API. */
export function makeWeb(web: WebOptions, streams = new OpenStreams()): Hono {
  const limits = new Limits(web.limits ?? usualLimits);
  const api = limited(makeApi(web), limits, web);
  const pages = makePages(web, { limits, streams });
  const all = new Hono();
  all.all('*', ({ req: { path, raw }, env }) => (isOfApi(path) ? api : pages).fetch(raw, env));
  return all;
}

function limited(api: Hono, limits: Limits, web: WebOptions): Hono {
  const counted = new Hono();
  counted.use(countsAll(limits, web));
  counted.all('*', ({ req, env }) => api.fetch(req.raw, env));
  counted.onError((error, context) => {
    if (!(error instanceof TooMuch)) throw error;
    return context.json(tooMuch, 429, { 'Retry-After': String(error.seconds) });
  });
  return counted;
}

const tooMuch = {
  error: {
    kind: 'refused',
    said: text(
      'Er kwamen te veel vragen achter elkaar: wacht even',
      'Too many questions came one after another: wait a while',
    ),
  },
};

function isOfApi(path: string): boolean {
  return path.startsWith('/api/') || path === '/keys.json' || path === '/status.jws';
}
