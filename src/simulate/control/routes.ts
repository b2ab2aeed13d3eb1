import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { allMischief } from '#cast/mischief/all.ts';
import { ActError } from '../act-error.ts';
import type { MakeReady } from '../acts/dossiers.ts';
import type { Feedback, Fetch } from '../acts/messages.ts';
import type { Simulation } from '../simulation.ts';

/** What is asked, with what stands in the path and behind it; the body is as its schema describes. */
export type Asked = {
  readonly pgn: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** What is answered: JSON, XML, a stream of lines, or nothing. */
export type Told =
  | { readonly status: 200 | 201; readonly json: unknown }
  | { readonly status: 200; readonly xml: string }
  | { readonly status: 200; readonly lines: Readable }
  | { readonly status: 204 };

/** One thing that can be asked of a simulation; `takes` names the schema of the body. */
export type Route = {
  readonly takes?: string;
  readonly act: (asked: Asked) => Told | Promise<Told>;
};

/** What the routes act on, and where the transcript is, if it is kept. */
export type Controlled = {
  readonly simulation: Simulation;
  readonly transcript: { readonly path: string; flush(): void } | undefined;
};

/** Gives everything that can be asked, by method and path, as `schemas/simulate.openapi.yaml` describes it. */
export function routesOf({ simulation, transcript }: Controlled): Readonly<Record<string, Route>> {
  const { dossiers, messages, mischief, log } = simulation;
  const mischiefTold = () => json({ active: mischief.active, offered });
  const setMischief = (asked: readonly string[]) => {
    mischief.set(asked);
    return mischiefTold();
  };
  // The bodies have been held to their schemas, so the casts are sound.
  return {
    'GET /': { act: () => json(overviewOf(simulation)) },
    'GET /mischief': { act: mischiefTold },
    'PUT /mischief': {
      takes: 'SetMischief',
      act: ({ body }) => setMischief((body as { mischief: string[] }).mischief),
    },
    'DELETE /mischief': { act: () => setMischief([]) },
    'GET /dossiers': { act: () => json(dossiers.ready) },
    'POST /dossiers': {
      takes: 'MakeReady',
      act: ({ body }) => ({ status: 201, json: dossiers.makeReady(body as MakeReady) }),
    },
    'GET /dossiers/{pgn}': { act: ({ pgn }) => ({ status: 200, xml: dossiers.show(pgn) }) },
    'DELETE /dossiers/{pgn}': {
      act({ pgn, query }) {
        dossiers.withdraw(pgn, query.get('for') ?? undefined);
        return nothing;
      },
    },
    'PUT /inspections/{pgn}': {
      takes: 'Inspect',
      act({ pgn, body }) {
        dossiers.inspect(pgn, (body as { isInspected: boolean }).isInspected);
        return nothing;
      },
    },
    'POST /fetches': {
      takes: 'Fetch',
      act: async ({ body }) => json(await messages.fetch(body as Fetch)),
    },
    'POST /sign-offs': {
      takes: 'SignOff',
      async act({ body }) {
        const { sessieId, resultaat } = body as { sessieId: string; resultaat?: string };
        return json({ resultaat: await messages.signOff(sessieId, resultaat) });
      },
    },
    'POST /notifications': {
      takes: 'Notify',
      async act({ body }) {
        const { pgn, to } = body as { pgn: string; to: string };
        return json({ isConfirmed: await messages.notify(pgn, to) });
      },
    },
    'POST /feedback': {
      takes: 'Feedback',
      act: async ({ body }) => json({ isConfirmed: await messages.giveFeedback(body as Feedback) }),
    },
    'GET /log': {
      act({ query }) {
        const after = Number(query.get('after') ?? 0);
        return json(log.lines.filter(({ seq }) => seq > after));
      },
    },
    'GET /transcript': { act: () => ({ status: 200, lines: linesOf(transcript) }) },
  };
}

const nothing: Told = { status: 204 };

function json(content: unknown): Told {
  return { status: 200, json: content };
}

function overviewOf({ law, addresses, target, mischief, log }: Simulation) {
  const { release } = law.release;
  const { oin, schools } = target;
  return { release, addresses, oin, schools, mischief: mischief.active, counts: log.counts };
}

const offered = Object.entries(allMischief).map(([name, { what, value, of }]) => ({
  name,
  what,
  ...(value && { value: value.example }),
  ...(of && { of: of === 'school' ? 'school' : 'traffic-center' }),
}));

function linesOf(transcript: Controlled['transcript']): Readable {
  if (!transcript) throw new ActError('No transcript is kept: start without --no-transcript');
  transcript.flush();
  return createReadStream(transcript.path);
}
