import { describe, expect, it } from 'vitest';
import { BronScene } from '#evidence/scenes.test-support.ts';
import { envelope } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { RegistrationScene } from '../registration/registration-scene.test-support.ts';
import { namesDeliveryPointsAsTheReleaseDoes } from './names-delivery-points-as-the-release-does.ts';

function judgeMessage(bronBrin: string, bronRouteringsKenmerk: string) {
  const scene = new BronScene();
  const { seq } = scene.startsToCheck({ bronBrin, bronRouteringsKenmerk });
  return { seq, ...namesDeliveryPointsAsTheReleaseDoes(scene.slice) };
}

function judgeFormer(index: string) {
  const scene = new RegistrationScene('2018');
  const { namespace } = scene.slice.release;
  const content = `<a xmlns="${namespace}"><brin>99ZP</brin><aanleverpuntIndex>${index}</aanleverpuntIndex></a>`;
  const body = envelope(content);
  const { seq } = scene.transcript.send({ from: 'target', to: 'traffic-center', body });
  return { seq, ...namesDeliveryPointsAsTheReleaseDoes(scene.slice) };
}

describe("a delivery point in '22", () => {
  it('is named by a routeringskenmerk that holds its BRIN', () => {
    const { seq, looked, findings } = judgeMessage('00YY', '0000000700000YY00931');

    expect({ looked, findings }).toEqual({ looked: [seq], findings: [] });
  });

  it.each([
    ['too short', '700000YY00931'],
    ['of another school', '0000000700099ZP00931'],
    ['of another kind', '0000000300000YY00931'],
    ['the OIN of the school', '0000000700000YY00000'],
    ['an index', '901'],
  ])('is not named by what is %s, as far as we assume', (_what, name) => {
    const { seq, findings } = judgeMessage('00YY', name);

    expect(findings).toMatchObject([{ ...aBreach, entries: [seq], assumptions: ['A22-45'] }]);
  });

  it.each(['.*', '(('])('is judged also where the BRIN beside it is "%s"', (brin) => {
    expect(judgeMessage(brin, '0000000700000YY00931').findings).toHaveLength(1);
  });

  it('and its school are named so to the OSR as well', () => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate('own', '?school_oin=0000000700099ZP00000');
    scene.registers();

    expect(namesDeliveryPointsAsTheReleaseDoes(scene.slice)).toMatchObject({
      looked: [expect.any(Number), expect.any(Number)],
      findings: [],
    });
  });

  it.each([
    ['by BRIN', '?school_oin=99ZP', '0000000700099ZP00901'],
    ['by routeringskenmerk', '?school_oin=0000000700099ZP00901', '0000000700099ZP00901'],
    ['with an OIN for its delivery point', '', '0000000700099ZP00000'],
  ])('is not named %s to the OSR', (_how, query, routingId) => {
    const scene = new RegistrationScene();
    scene.asksForTheMandate('own', query);
    scene.registers(201, routingId);

    expect(namesDeliveryPointsAsTheReleaseDoes(scene.slice).findings).toMatchObject([
      { ...aBreach, assumptions: ['A22-45'] },
    ]);
  });
});

describe("a delivery point in '18", () => {
  it.each(['0', '18', '901'])('is named by a whole number, as %s', (index) => {
    const { seq, looked, findings } = judgeFormer(index);

    expect({ looked, findings }).toEqual({ looked: [seq], findings: [] });
  });

  it.each(['0000000700099ZP00901', '1.5', '-1', ''])('is not named by "%s"', (index) => {
    const { seq, findings } = judgeFormer(index);

    expect(findings).toMatchObject([{ ...aBreach, entries: [seq], assumptions: [] }]);
  });
});
