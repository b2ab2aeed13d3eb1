import { describe, expect, it } from 'vitest';
import { delivery, refusal } from '#evidence/scenes.test-support.ts';
import { message, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { asksDeliveryPointsInTurn } from './asks-delivery-points-in-turn.ts';

const second = { bronRouteringsKenmerk: schools.second.routeringsKenmerk };
const nothing = refusal('LeerlinginfoNietBeschikbaar');

describe('asking delivery points in turn', () => {
  it('is seen where each is asked after the answer of the one before', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(nothing);
    scene.puts(second).answer(nothing);
    scene.signsOff();

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      looked: { length: 8 },
      findings: [],
    });
  });

  it('is seen where the first has delivered', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.asks(delivery(pupil.dossier));
    scene.signsOff();

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached where one is left out at sign-off', () => {
    const scene = new UserScene();
    scene.opensTwo();
    const { answeredBy } = scene.asks(nothing);
    const { seq } = scene.signsOff();

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [answeredBy, seq] }],
    });
  });

  it('lacks a question where one is left out and nothing signed off', () => {
    const scene = new UserScene();
    scene.opensTwo();
    const { answeredBy } = scene.asks(nothing);

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [answeredBy] }],
    });
  });

  it('is breached where both are asked at the same time', () => {
    const scene = new UserScene();
    scene.opensTwo();
    const one = scene.startsToAsk();
    const other = scene.puts(second);
    one.answer(nothing);
    other.answer(nothing);

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [one.seq, other.seq] }],
    });
  });

  it('cannot be seen with one delivery point', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(nothing);

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it('does not count delivery points at which the target answers itself', () => {
    const { routeringsKenmerk } = schools.target;
    const points = [schools.counterpart.routeringsKenmerk, routeringsKenmerk];
    const aanleverpunt = points.map((point) => {
      return { routeringsKenmerk: point, url: 'https://127.0.0.1:1/oso' };
    });
    const scene = new UserScene();
    scene.opensWith(
      message('overdrachtResponse', {
        resultaat: 'SessieToegekend',
        sessieId: '00000000-aaaa-4bbb-8ccc-0123456789ab',
        aanleverpunten: { aanleverpunt },
      }),
    );

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});

describe('delivery points that are left out', () => {
  it('are told each, where none was asked', () => {
    const scene = new UserScene();
    const { answeredBy } = scene.opensTwo();
    const { seq } = scene.signsOff();
    const left = { ...aBreach, entries: [answeredBy, seq] };

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({ findings: [left, left] });
  });

  it('are told by their own name, and are due within the limit of an answer', () => {
    const scene = new UserScene();
    scene.opensTwo();
    const { answeredBy } = scene.asks(nothing);
    const at = Date.parse(scene.transcript.entries[answeredBy - 1]?.at ?? '');

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      findings: [
        {
          actual: { nl: expect.stringContaining(schools.second.routeringsKenmerk) },
          dueMs: at + scene.slice.limits.answerMs,
        },
      ],
    });
  });

  it('may still be asked after a sign-off that came too early', () => {
    const scene = new UserScene();
    scene.opensTwo();
    scene.signsOff();
    const { answeredBy } = scene.asks(nothing);

    expect(asksDeliveryPointsInTurn(scene.slice)).toMatchObject({
      findings: [{ ...anAbsence, entries: [answeredBy] }],
    });
  });
});
