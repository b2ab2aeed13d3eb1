import { afterEach, expect, it } from 'vitest';
import { createTestAuthority } from '#cast/pki/test-authority.ts';
import { loadLaw } from '#law/load-law.ts';
import { type ReferenceOptions, referenceTarget, startReference } from './reference.ts';
import { ReferenceProcess } from './reference-process.ts';

const kept = new ReferenceProcess();
afterEach(() => kept.end());

async function options(change?: string): Promise<ReferenceOptions> {
  const { release, pack } = loadLaw({ release: '2022' });
  const target = referenceTarget(release);
  const authority = await createTestAuthority(new Date(), 'ec');
  const identity = await authority.issue({ oin: target.oin, name: 'Referentie' });
  const { certificate } = identity;
  return {
    target,
    release: '2022',
    year: { dossierVersie: pack.standaardversie, namespace: pack.namespace },
    identity,
    spares: { another: certificate, numberless: certificate, borrowed: certificate },
    authority: authority.certificate,
    revocations: authority.revocations,
    trafficCenter: 'https://127.0.0.1:9/',
    ...(change !== undefined && { change }),
  };
}

function isServed(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

it('a process that is kept is one reference LAS after another, and none in between', async () => {
  const first = await startReference(await options(), kept);
  const wasServed = await isServed(first.driver);
  await first.stop();
  const isServedStill = await isServed(first.driver);
  const second = await startReference(await options('swaps-the-sexes'), kept);

  expect([wasServed, isServedStill, await isServed(second.driver)]).toEqual([true, false, true]);
});

it('a process that is kept and has ended is followed by another', async () => {
  await expect(startReference(await options('no-such-change'), kept)).rejects.toThrow(
    'ended with exit code 3',
  );

  expect(await isServed((await startReference(await options(), kept)).driver)).toBe(true);
});
