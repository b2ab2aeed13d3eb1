import { describe, expect, it } from 'vitest';
import {
  BronScene,
  delivery,
  otherSession,
  refusal,
  session,
} from '#evidence/scenes.test-support.ts';
import { fault, message, pupil, schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { refusesAnotherDeliveryPoint } from './refuses-another-delivery-point.ts';

/** The Traffic Center grants the session to the first delivery point of the school that asks. */
function isGranted({ scenario, transcript }: BronScene): void {
  const sent = transcript.send({
    from: 'counterpart',
    to: 'traffic-center',
    scenario: scenario.key,
    body: message('overdrachtRequest', {
      bronBrin: schools.target.brin,
      doelBrin: schools.counterpart.brin,
      doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      zoeksleutelPgnfrag: { zoeksleutel: pupil.zoeksleutel, pgnfrag: '0006' },
      overdrachtsoort: 'overstapdossier',
    }),
  });
  const { routeringsKenmerk } = schools.target;
  const aanleverpunten = { aanleverpunt: [{ routeringsKenmerk, url: 'https://127.0.0.1:1/oso' }] };
  const granted = { resultaat: 'SessieToegekend', sessieId: session, aanleverpunten };
  sent.answer(message('overdrachtResponse', granted));
}

describe('refusing another delivery point', () => {
  it.each([
    ['a refusal', refusal('SessieAfwijkend')],
    ['a refusal under a code that nobody knows', refusal('Nee')],
    ['a fault', fault()],
  ])('is seen in %s', (_what, body) => {
    const scene = new BronScene();
    isGranted(scene);
    const ask = scene.asks({ doelRouteringsKenmerk: schools.second.routeringsKenmerk });
    scene.checks('OnbekendAanleverpunt');
    ask.answer(body);

    const { looked, findings } = refusesAnotherDeliveryPoint(scene.slice);

    expect(looked).toContain(ask.seq);
    expect(findings).toEqual([]);
  });

  it.each([
    ['a dossier', delivery(pupil.dossier), []],
    [
      'a dossier under the code of a refusal',
      refusal('SessieAfwijkend').replace('</resultaat>', `$&${pupil.dossier}`),
      [],
    ],
    [
      'success without a dossier, which is an assumption',
      refusal('OverdrachtGeslaagd'),
      ['A22-18'],
    ],
  ])('is breached by %s', (_what, body, assumptions) => {
    const scene = new BronScene();
    isGranted(scene);
    const ask = scene.asks({ doelRouteringsKenmerk: schools.second.routeringsKenmerk });
    scene.checks('OnbekendAanleverpunt');
    const answer = ask.answer(body);

    expect(refusesAnotherDeliveryPoint(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: expect.arrayContaining([ask.seq, answer]), assumptions }],
    });
  });

  it('cannot be told of a dossier that was not there', () => {
    const scene = new BronScene({ readyFor: undefined });
    isGranted(scene);
    const ask = scene.asks({ doelRouteringsKenmerk: schools.second.routeringsKenmerk });
    scene.checks('OnbekendAanleverpunt');
    ask.answer(refusal('SessieAfwijkend'));

    expect(refusesAnotherDeliveryPoint(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is not seen in a plain exchange', () => {
    const scene = new BronScene();
    const ask = scene.asks();
    scene.checks();
    ask.answer(delivery(pupil.dossier));

    expect(refusesAnotherDeliveryPoint(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });

  it.each([
    ['the delivery point that it was granted to', {}],
    ['another school', { doelBrin: schools.other.brin, doelRouteringsKenmerk: '901' }],
    ['another session', { sessieId: otherSession, doelRouteringsKenmerk: '901' }],
  ])('is not seen in a request of %s', (_what, changes) => {
    const scene = new BronScene();
    isGranted(scene);
    scene.asks(changes).answer(delivery(pupil.dossier));

    expect(refusesAnotherDeliveryPoint(scene.slice)).toMatchObject({ looked: [] });
  });
});
