import { describe, expect, it } from 'vitest';
import type { EntryOf } from '#evidence/entry.ts';
import { DoelScene } from '#evidence/scenes.test-support.ts';
import { fault, message } from '#evidence/transcript-builder.test-support.ts';
import { text } from '#words/text.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { pingsTheTrafficCenter } from './pings-the-traffic-center.ts';

const pong = (available: string) =>
  message('pingResponse', {
    available,
    applicationVersion: '1',
    systemTime: '2026-01-05T09:00:00Z',
  });

function pings(scene: DoelScene, answer: string): number {
  const body = message('pingRequest', {});
  const sent = scene.transcript.send({ from: 'target', to: 'traffic-center', body });
  sent.answer(answer);
  return sent.seq;
}

function says(scene: DoelScene, outcome: EntryOf<'driver-called'>['outcome']): number {
  return scene.transcript.drive(scene.scenario, 'ping', { outcome });
}

const said = (available: boolean) => ({ status: 'done', answer: { available } }) as const;

describe('pinging the Traffic Center', () => {
  it.each([
    ['it is there', 'true', true],
    ['it is there, written as 1', '1', true],
    ['it is not there', 'false', false],
  ])('is seen when it answers that %s and the user hears so', (_what, answer, available) => {
    const scene = new DoelScene();
    pings(scene, pong(answer));
    const seq = says(scene, said(available));

    expect(pingsTheTrafficCenter(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('may be answered with a fault, whatever the user hears', () => {
    const scene = new DoelScene();
    pings(scene, fault());
    says(scene, said(false));

    expect(pingsTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached when nothing was asked', () => {
    const scene = new DoelScene();
    const seq = says(scene, said(true));

    expect(pingsTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached when the user hears something else, as far as we assume', () => {
    const scene = new DoelScene();
    pings(scene, pong('true'));
    says(scene, said(false));

    expect(pingsTheTrafficCenter(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, assumptions: ['A22-24'] }],
    });
  });

  it.each([
    { status: 'not-offered', why: text('HTTP 501', 'HTTP 501') },
    { status: 'failed', why: text('ECONNREFUSED', 'ECONNREFUSED') },
    { status: 'refused', reason: 'no' },
  ] as const)('is not seen when the driver is $status', (outcome) => {
    const scene = new DoelScene();
    says(scene, outcome);

    expect(pingsTheTrafficCenter(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is held against the last ping before the user heard', () => {
    const scene = new DoelScene();
    const ping = pings(scene, pong('true'));
    const seq = says(scene, said(false));
    pings(scene, pong('false'));

    expect(pingsTheTrafficCenter(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [ping, ping + 1, seq] },
    ]);
  });

  it.each([null, 'available', {}])('takes %j for a word that it is not there', (answer) => {
    const scene = new DoelScene();
    pings(scene, pong('false'));
    says(scene, { status: 'done', answer });

    expect(pingsTheTrafficCenter(scene.slice)).toMatchObject({ findings: [] });
  });
});
