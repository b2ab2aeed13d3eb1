import { describe, expect, it } from 'vitest';
import { delivery } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { aFault, OddScene, unusual } from '../parts/oddities.test-support.ts';
import { keepsASessionWithItsSupplier } from './keeps-a-session-with-its-supplier.ts';

const other = 'a certificate that is of another supplier';
const whole = delivery(pupil.dossier);

/** A session in which a dossier was delivered, and then another supplier asks. */
function afterDelivery() {
  const scene = new OddScene();
  scene.sends().answer(whole);
  return { scene, asked: scene.sends(other) };
}

describe('keeping a session with its supplier', () => {
  it.each([
    ['a refusal', unusual, 200],
    ['a fault', aFault, 500],
    ['HTTP 403', '', 403],
  ])('is seen in %s to another', (_what, body, status) => {
    const { scene, asked } = afterDelivery();
    asked.answer(body, [], status);

    expect(keepsASessionWithItsSupplier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is seen in a connection that breaks', () => {
    const { scene, asked } = afterDelivery();
    asked.breakOff('ECONNRESET: reset');

    expect(keepsASessionWithItsSupplier(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by the dossier', () => {
    const { scene, asked } = afterDelivery();
    const seq = asked.answer(whole);

    expect(keepsASessionWithItsSupplier(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq] }],
    });
  });

  it.each([
    ['nobody came', (scene: OddScene) => scene.sends().answer(whole)],
    ['no dossier came before', (scene: OddScene) => scene.sends(other).answer(unusual)],
    ['nobody answered', (scene: OddScene) => scene.sends(other)],
  ])('cannot be seen where %s', (_what, play) => {
    const scene = new OddScene();
    play(scene);

    expect(keepsASessionWithItsSupplier(scene.slice).findings).toMatchObject([{ kind: 'unclear' }]);
  });
});
