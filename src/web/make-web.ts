import { Hono } from 'hono';
import { text } from '#words/text.ts';
import { makeApi } from './api/make-api.ts';
import { makePages } from './pages/make-pages.ts';
import { addressOf } from './sessions/address.ts';
import { Limits, TooMuch, usualLimits } from './sessions/limits.ts';
import { OpenStreams } from './sessions/open-streams.ts';
import type { WebOptions } from './web-options.ts';

/** Makes API and pages as one: what is under `/api`, and the two files that verifying needs, is of the API. */
export function makeWeb(web: WebOptions, streams = new OpenStreams()): Hono {
  const limits = new Limits(web.limits ?? usualLimits);
  const [api, pages] = [makeApi(web), makePages(web, { limits, streams })];
  const all = new Hono();
  all.all('*', async (context) => {
    const { path, raw } = context.req;
    if (!isOfApi(path)) return pages.fetch(raw, context.env);
    try {
      await limits.count('all', addressOf(context, web.isBehindProxy === true));
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      return context.json(tooMuch, 429, { 'Retry-After': String(error.seconds) });
    }
    return api.fetch(raw, context.env);
  });
  return all;
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
