import { describe, expect, it } from 'vitest';
import { schools, targetCertificate } from '#evidence/transcript-builder.test-support.ts';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { registersWhereItAnswers } from './registers-where-it-answers.ts';
import { RegistrationScene } from './registration-scene.test-support.ts';

function registered(): RegistrationScene {
  const scene = new RegistrationScene();
  scene.registers();
  scene.told();
  return scene;
}

describe('registering an address at the OSR', () => {
  it('is sound when the system answers there', () => {
    const scene = registered();
    scene.visits();

    expect(registersWhereItAnswers(scene.slice).findings).toEqual([]);
  });

  it('counts as the last time that the OSR accepted it', () => {
    const scene = new RegistrationScene();
    scene.registers(500);
    scene.registers();
    scene.told();
    scene.visits({ ...targetCertificate, oin: '' });

    expect(registersWhereItAnswers(scene.slice).findings).toEqual([]);
  });

  it('is breached when nobody answers there', () => {
    const scene = registered();
    const [seq] = scene.visitsInVain();

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq] },
    ]);
  });

  it('is breached when somebody else answers there', () => {
    const scene = registered();
    const entries = scene.visits({ ...targetCertificate, oin: '00000003999999999999' });

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([{ ...aBreach, entries }]);
  });

  it('is unclear when nobody went there', () => {
    expect(registersWhereItAnswers(registered().slice).findings).toMatchObject([
      { kind: 'unclear' },
    ]);
  });

  it('is breached when the OSR does not accept it, as far as we assume how it is asked', () => {
    const scene = new RegistrationScene();
    const entries = scene.registers(400);
    scene.told({ status: 'refused', reason: 'no' });

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { ...aBreach, entries, assumptions: ['A22-40'] },
    ]);
  });

  it('is absent when another delivery point was registered', () => {
    const scene = new RegistrationScene();
    scene.registers(201, '0000000700099ZP00909');
    const seq = scene.told();

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq] },
    ]);
  });

  it('is absent when nothing was registered, whatever the user hears', () => {
    const scene = new RegistrationScene();
    const seq = scene.told({ status: 'refused', reason: 'Vandaag niet' });

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq], actual: { en: 'The system refused: "Vandaag niet"' } },
    ]);
  });

  it.each<[string, (scene: RegistrationScene) => void]>([
    ['HTTP status 400', (scene) => void scene.registers(400)],
    [
      'HTTP status unknown',
      (scene) => {
        const routing_id = schools.target.routeringsKenmerk;
        const body = JSON.stringify({ routing_id });
        const path = '/api/v2/endpoints';
        scene.transcript.send({ from: 'target', to: 'osr', path, body }).breakOff();
      },
    ],
  ])('says what the OSR did not accept it with: %s', (told, play) => {
    const scene = new RegistrationScene();
    play(scene);
    scene.told();

    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { actual: { en: `The OSR did not accept it (${told})` } },
    ]);
  });

  it('is seen at the first visit after it was registered, and at no other', () => {
    const scene = new RegistrationScene();
    scene.visitsInVain();
    const [registered] = scene.registers();
    const { slice } = scene;
    const nobody = registersWhereItAnswers({ ...slice, driver: [] });
    scene.told();
    const unvisited = registersWhereItAnswers(scene.slice);
    scene.transcript.send({
      from: 'counterpart',
      to: 'traffic-center',
      scenario: scene.scenario.key,
      body: '<a/>',
    });
    const [first] = scene.visitsInVain();
    scene.visitsInVain();

    expect(nobody).toMatchObject({ looked: [] });
    expect(unvisited.findings).toMatchObject([{ kind: 'unclear', entries: [registered] }]);
    expect(registersWhereItAnswers(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [first] },
    ]);
    expect(registersWhereItAnswers(scene.slice).findings).toHaveLength(1);
  });

  it.each([
    [{ status: 'done', answer: null }, 'That was not done'],
    [{ status: 'refused', reason: 'Vandaag niet' }, 'The system refused: "Vandaag niet"'],
  ] as const)('is absent, as it was told, after %j', (outcome, told) => {
    const scene = new RegistrationScene();
    scene.transcript.drive(scene.scenario, 'showPupil');
    const seq = scene.told(outcome);

    expect(registersWhereItAnswers(scene.slice)).toMatchObject({
      looked: [seq],
      findings: [{ ...anAbsence, actual: { en: told }, entries: [seq], assumptions: [] }],
    });
  });
});
