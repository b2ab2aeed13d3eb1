import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw } from '#law/load-law.ts';
import { Child } from './child.ts';
import { type CastReady, callerFor, ordersOf, send } from './orders.ts';

/** What the process of the cast used when so many exchanges had been recorded. */
export type SoakPoint = {
  readonly exchanges: number;
  /** Bytes, after garbage was collected. */
  readonly heap: number;
  readonly rss: number;
  readonly seconds: number;
};

/** What came of a soak. */
export type Soaked = {
  readonly points: readonly SoakPoint[];
  readonly isFlat: boolean;
  /** How many messages there were, by what they amount to. */
  readonly counts: Readonly<Record<string, number>>;
};

const exchangesEach = 4;
const connections = 4;
const morePoints = 20;

/** Lets a LAS fetch dossiers until the cast has had so many exchanges, and looks at its memory at twenty points. */
export async function soak(
  exchanges: number,
  onPoint: (point: SoakPoint) => void,
): Promise<Soaked> {
  const cast = await Child.start<CastReady>('cast-process.ts');
  const caller = callerFor(cast.ready, connections);
  const { open } = await ordersOf(cast.ready, caller);
  const startedMs = performance.now();
  const points: SoakPoint[] = [];
  const each = Math.ceil(exchanges / morePoints / exchangesEach);
  for (let point = 1; point <= morePoints; point += 1) {
    await inTurns(each, () => fetchOnce(cast.ready, { open, caller }));
    const { heap, rss } = await cast.use('memory');
    const seconds = (performance.now() - startedMs) / 1_000;
    points.push({ exchanges: point * each * exchangesEach, heap, rss, seconds });
    onPoint(points.at(-1) as SoakPoint);
  }
  const { counts } = await cast.use<{ counts: Soaked['counts'] }>();
  await caller.close();
  await cast.stop();
  return { points, isFlat: isFlat(points), counts };
}

/** What is remembered has filled by a quarter of the way. */
export function isFlat(points: readonly Pick<SoakPoint, 'heap'>[]): boolean {
  const quarter = Math.ceil(points.length / 4);
  const settled = points[quarter - 1]?.heap ?? 0;
  return points.slice(quarter).every(({ heap }) => heap <= settled * 1.1 + 4_000_000);
}

const { release, pack } = loadLaw({ release: '2022' });

type Means = {
  readonly open: Awaited<ReturnType<typeof ordersOf>>['open'];
  readonly caller: ReturnType<typeof callerFor>;
};

async function fetchOnce({ addresses }: CastReady, { open, caller }: Means): Promise<void> {
  const { point, asked } = await open();
  const request = { ...asked, dossierVersie: pack.standaardversie };
  const body = encodeMessage(release, 'documentRequest', request);
  await send(caller, { name: 'documentRequest', url: point.url, body });
  const { bronBrin, bronRouteringsKenmerk, doelBrin, doelRouteringsKenmerk, sessieId } = asked;
  const signOff = encodeMessage(release, 'afmeldingRequest', {
    ...{ bronBrin, bronRouteringsKenmerk, doelBrin, doelRouteringsKenmerk, sessieId },
    resultaat: release.results.transferSucceeded,
  });
  await send(caller, { name: 'afmeldingRequest', url: addresses.trafficCenter, body: signOff });
}

async function inTurns(times: number, act: () => Promise<void>): Promise<void> {
  let left = times;
  const line = async () => {
    while (left > 0) {
      left -= 1;
      await act();
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
}
