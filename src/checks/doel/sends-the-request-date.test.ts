import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { sendsTheRequestDate } from './sends-the-request-date.ts';

const request = { pgn: '999900006', aanvraagdatum: '2026-01-05T09:00:00.000Z' };

function asksSince(aanvraagdatum?: string) {
  const scene = new UserScene();
  const sent: number[] = [];
  const wire = () => {
    scene.opens();
    sent.push(scene.puts(aanvraagdatum === undefined ? {} : { aanvraagdatum }).seq);
  };
  const { order } = scene.orders({ request, wire });
  return { slice: scene.slice, order, sent };
}

describe('sending the request date', () => {
  it.each([
    ['as it was given', '2026-01-05T09:00:00.000Z'],
    ['in another time zone', '2026-01-05T10:00:00+01:00'],
  ])('is seen where the moment goes along %s', (_how, moment) => {
    const { slice, sent } = asksSince(moment);

    expect(sendsTheRequestDate(slice)).toEqual({ looked: sent, findings: [] });
  });

  it.each([
    ['no moment', undefined],
    ['another moment', '2026-01-05T09:00:01.000Z'],
  ])('is breached by %s', (_what, moment) => {
    const { slice, order, sent } = asksSince(moment);

    expect(sendsTheRequestDate(slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [order, ...sent], assumptions: ['A22-04'] }],
    });
  });

  it('cannot be seen where nobody named a moment', () => {
    const scene = new UserScene();
    scene.gets();

    expect(sendsTheRequestDate(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
