import { describe, expect, it } from 'vitest';
import type { CertificateFlaw } from '#evidence/entry.ts';
import { DoelScene, delivery } from '#evidence/scenes.test-support.ts';
import { pupil } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { trustsNoClientAsServer } from './trusts-no-client-as-server.ts';
import { trustsNoForeignServer } from './trusts-no-foreign-server.ts';
import { trustsNoOtherSupplier } from './trusts-no-other-supplier.ts';
import { trustsNoRevokedServer } from './trusts-no-revoked-server.ts';
import { trustsNoServerElsewhere } from './trusts-no-server-elsewhere.ts';
import { trustsNoServerOutOfItsTime } from './trusts-no-server-out-of-its-time.ts';

const checks = [
  { check: trustsNoForeignServer, flaws: ['foreign', 'self-signed'] },
  { check: trustsNoServerOutOfItsTime, flaws: ['expired', 'not yet valid'] },
  { check: trustsNoClientAsServer, flaws: ['for clients only'] },
  { check: trustsNoRevokedServer, flaws: ['revoked'] },
  { check: trustsNoOtherSupplier, flaws: ['of another supplier'] },
  { check: trustsNoServerElsewhere, flaws: ['for another host'] },
] as const satisfies readonly { flaws: readonly CertificateFlaw[]; [name: string]: unknown }[];

/** A scenario in which each of these flaws is shown at the school's address, and the sound certificate afterwards. */
function play(flaws: readonly CertificateFlaw[], during: (at: Stay) => void = () => {}) {
  const scene = new DoelScene();
  const seqs = flaws.map((flaw, index) => {
    const stay: Stay = { scene, index, connections: 1 };
    const since = scene.transcript.entries.length;
    during(stay);
    const [scenario, party] = [scene.scenario.key, 'counterpart'] as const;
    const { connections } = stay;
    return scene.transcript.record({ kind: 'posed', scenario, party, flaw, since, connections });
  });
  return { scene, seqs };
}

type Stay = { readonly scene: DoelScene; readonly index: number; connections: number };

describe.each(checks)('telling nothing to a server with a flaw: $flaws', ({ check, flaws }) => {
  it('is seen of a target that called and said nothing, and said something afterwards', () => {
    const { scene, seqs } = play(flaws);
    scene.asks(delivery(pupil.dossier));

    expect(check(scene.slice)).toEqual({ looked: seqs, findings: [] });
  });

  it.each(flaws.map((flaw, index) => [flaw, index] as const))(
    'is breached by a message to the one that is %s',
    (_flaw, told) => {
      const sent: number[] = [];
      const { scene, seqs } = play(flaws, ({ scene, index }) => {
        if (index === told) sent.push(scene.asks(delivery(pupil.dossier)).seq);
      });
      scene.asks(delivery(pupil.dossier));

      expect(check(scene.slice)).toMatchObject({
        findings: [{ ...aBreach, entries: [...sent, seqs[told]] }],
      });
    },
  );

  it('is not breached by a message to somebody else', () => {
    const { scene } = play(flaws, ({ scene }) => scene.opens());
    scene.asks(delivery(pupil.dossier));

    expect(check(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not seen of a target that did not call there', () => {
    const { scene } = play(flaws, (stay) => {
      stay.connections = 0;
    });
    scene.asks(delivery(pupil.dossier));

    expect(check(scene.slice).findings).toEqual(flaws.map(() => unclear));
  });

  it('is not seen of a target that tells the sound one nothing either', () => {
    const { scene } = play(flaws);

    expect(check(scene.slice).findings).toEqual(flaws.map(() => unclear));
  });

  it('is not seen where one of them was not there', () => {
    const { scene } = play(flaws.slice(1));
    scene.asks(delivery(pupil.dossier));

    expect(check(scene.slice)).toEqual({ looked: [], findings: [unclear] });
  });
});

const unclear = expect.objectContaining({ kind: 'unclear' });
