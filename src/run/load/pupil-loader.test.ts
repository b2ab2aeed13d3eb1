import { describe, expect, it } from 'vitest';
import { describeDossier, withoutInspection } from '#dossier/dossier.ts';
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { driverOf } from '#driver/calls.ts';
import type { Driver } from '#driver/driver.ts';
import { Desk } from '#driver/operator/desk.ts';
import type { EntryBody } from '#evidence/entry.ts';
import type { Role } from '#evidence/plan.ts';
import { Recorder } from '#evidence/recorder.ts';
import { law, planned } from '#evidence/transcript-builder.test-support.ts';
import type { Text } from '#words/text.ts';
import { writeXml } from '#xml/write-xml.ts';
import { generatedDossiers } from '../lease/generated-dossier.ts';
import { PupilLoader, type PupilOf } from './pupil-loader.ts';

const pgn = '999900006';
const targetSchool = {
  brin: '99ZP',
  sector: 'PO',
  name: 'Basisschool De Proef',
  routeringsKenmerk: '0000000700099ZP00901',
} as const;
const dossierLaw = dossierLawOf(law);
const dossierFor = generatedDossiers(dossierLaw);
const scenario = planned('a', 'bron');

function pupil(profile = 'POVO'): PupilOf {
  const root = dossierFor({ profile, sender: targetSchool, size: 'minimal', seed: 1 });
  const key = { zoeksleutel: 'AAAA', pgnfrag: '0006' };
  return { pgn, key, targetSchool, dossier: describeDossier(law.pack, root) };
}

/** A person who cannot fetch anything, and all that is told of that. */
function makeLoader(capabilities: Capabilities) {
  const bodies: EntryBody[] = [];
  const calls: string[] = [];
  const excuses: string[] = [];
  const recorder = new Recorder(
    { write: () => {} },
    () => new Date(),
    (body) => {
      bodies.push(body);
      return { body, foreign: [] };
    },
  );
  const desk = new Desk({ patienceMs: 60_000, nowMs: () => 0, onEvent: () => {} });
  const bron = { enter: () => {}, makeReady: () => {}, withdraw: () => {} };
  const driver: Driver = driverOf(async (call) => {
    calls.push(call);
    return { status: 'done', answer: null };
  });
  const told: Text[] = [];
  desk.listen(() => {
    const { asked } = desk;
    if (!asked) return;
    queueMicrotask(() => {
      const fault = desk.answer(asked.number, { kind: 'done', rows: [] }, 'Noor');
      if (fault) told.push(fault);
      desk.answer(asked.number, { kind: 'unable', why: 'geen rechten' }, 'Noor');
    });
  });
  const loader = new PupilLoader({
    target: { capabilities: { features: [], ...capabilities } },
    law: dossierLaw,
    release: law.release,
    cast: { bron },
    driver,
    desk,
    recorder,
    onUnloaded: (_pgn, why) => excuses.push(why.nl),
  });
  return { loader, bodies, calls, excuses, told };
}

type Capabilities = { readonly roles: readonly Role[]; readonly profiles: readonly string[] };

const both: readonly Role[] = ['bron', 'doel'];
const ways = [
  ['within its BRIN, where that is claimed', both, ['POVO', 'POPO', 'BB'], 'BB', '99ZP'],
  ['from another school, where only that is', both, ['POVO', 'POPO'], 'POPO', '99ZA'],
] as const;

describe('a pupil who is to come into the target through OSO', () => {
  it.each(ways)('is fetched %s', (_where, roles, profiles, profile, brin) => {
    const { loader } = makeLoader({ roles, profiles });

    expect(loader.wayFor(pupil())).toMatchObject({ profile, sender: { brin } });
  });

  it.each([
    ['does not receive', ['bron'], ['POVO', 'BB'], /rol doel/],
    ['has no school that can', both, ['POVO', 'VOVO', 'POSWV'], /binnen de BRIN \(BB\)/],
  ] as const)(
    'is not fetched by a target that %s, and it is told why',
    async (_what, roles, profiles, why) => {
      const { loader, bodies, calls, excuses } = makeLoader({ roles, profiles });

      const hasForgotten = await loader.load(scenario, pupil());

      expect([hasForgotten, calls]).toEqual([false, []]);
      expect(excuses).toEqual([expect.stringMatching(why)]);
      expect(bodies).toMatchObject([{ kind: 'loaded', pgn, outcome: 'not tried' }]);
    },
  );

  it('is entered from its file when the person could not fetch it, who is believed only as far as the wire shows', async () => {
    const { loader, bodies, calls, excuses, told } = makeLoader({ roles: both, profiles: ['BB'] });

    const hasForgotten = await loader.load(scenario, pupil());
    await loader.driver.loadPupil({ brin: targetSchool.brin, pgn, dossier: dossierOf(pupil()) });

    expect(hasForgotten).toBe(true);
    expect(told.map(({ nl }) => nl)).toEqual([
      expect.stringContaining('nog niet bij ons opgehaald'),
    ]);
    expect(bodies).toMatchObject([
      { kind: 'loading', pgn, profile: 'BB' },
      { kind: 'loaded', pgn, outcome: 'not fetched', by: 'Noor' },
    ]);
    expect(excuses).toEqual([expect.stringContaining('geen rechten')]);
    expect(calls).toEqual(['forget', 'loadPupil']);
  });
});

function dossierOf({ dossier }: PupilOf): string {
  return writeXml(withoutInspection(dossier.root));
}
