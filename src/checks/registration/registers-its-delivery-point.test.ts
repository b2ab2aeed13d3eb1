import { describe, expect, it } from 'vitest';
import { aBreach, anAbsence } from '../parts/findings.test-support.ts';
import { registersItsDeliveryPoint } from './registers-its-delivery-point.ts';
import { RegistrationScene } from './registration-scene.test-support.ts';

const accepted = 'AanleverpuntGeregistreerd';

function told(...registrations: readonly (readonly [string, string?])[]) {
  const scene = new RegistrationScene('2018');
  const entries = registrations.map((one) => scene.registersAtTheTrafficCenter(...one));
  const seq = scene.told();
  return { scene, entries, seq };
}

describe('registering a delivery point at the Traffic Center', () => {
  it('is sound when the system answers there', () => {
    const { scene, seq } = told([accepted]);
    scene.visits();

    expect(registersItsDeliveryPoint(scene.slice)).toEqual({ looked: [seq], findings: [] });
  });

  it('is breached when nobody answers there', () => {
    const { scene } = told([accepted]);
    const [visit] = scene.visitsInVain();

    expect(registersItsDeliveryPoint(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [visit] },
    ]);
  });

  it('is breached when it is not accepted, as far as we assume how it is asked', () => {
    const { scene, entries } = told(['OnbekendAanleverpunt']);

    expect(registersItsDeliveryPoint(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: entries[0], assumptions: ['A22-29'] },
    ]);
  });

  it('is absent when it is of another delivery point', () => {
    const { scene, seq } = told([accepted, '902']);

    expect(registersItsDeliveryPoint(scene.slice).findings).toMatchObject([
      { ...anAbsence, entries: [seq], assumptions: ['A22-29'] },
    ]);
  });

  it('is breached when it cannot be read, as far as we assume its layout', () => {
    const scene = new RegistrationScene('2018');
    const { namespace } = scene.slice.release;
    const { seq } = scene.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><registreerAanleverpuntRequest xmlns="${namespace}"/></s:Body></s:Envelope>`,
    });
    scene.told();

    expect(registersItsDeliveryPoint(scene.slice).findings).toMatchObject([
      { ...aBreach, entries: [seq], assumptions: ['A22-29'] },
    ]);
  });
});
