import { describe, expect, it } from 'vitest';
import { aBreach } from '../parts/findings.test-support.ts';
import { aFault, OddScene, usual } from '../parts/oddities.test-support.ts';
import { refusesACertificateForServers } from './refuses-a-certificate-for-servers.ts';
import { refusesACertificateNotYetValid } from './refuses-a-certificate-not-yet-valid.ts';
import { refusesAForeignAuthority } from './refuses-a-foreign-authority.ts';
import { refusesARevokedCertificate } from './refuses-a-revoked-certificate.ts';
import { refusesAnExpiredCertificate } from './refuses-an-expired-certificate.ts';
import { refusesOldTls } from './refuses-old-tls.ts';
import { refusesWithoutACertificate } from './refuses-without-a-certificate.ts';

const checks = [
  ['no certificate', refusesWithoutACertificate],
  ['a certificate that is expired', refusesAnExpiredCertificate],
  ['a certificate that is not yet valid', refusesACertificateNotYetValid],
  ['a certificate that is for servers only', refusesACertificateForServers],
  ['a certificate that is revoked', refusesARevokedCertificate],
] as const;

const checksOfTwo = [
  [
    ['a certificate that is foreign', 'a certificate that is self-signed'],
    refusesAForeignAuthority,
  ],
  [['TLS 1.0', 'TLS 1.1'], refusesOldTls],
] as const;

describe.each(checksOfTwo)('a client with %s', ([first, second], check) => {
  it.each([
    [first, second],
    [second, first],
  ])('is refused %s and %s, not one of them', (refused, served) => {
    const scene = new OddScene();
    scene.sends(refused).breakOff();
    const seq = scene.sends(served).answer(usual);
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ findings: [{ ...aBreach, entries: [seq] }] });
  });

  it('is seen to be refused where both came', () => {
    const scene = new OddScene();
    scene.sends(first).breakOff();
    scene.sends(second).breakOff();
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not seen to be refused where only one came', () => {
    const scene = new OddScene();
    scene.sends(first).breakOff();
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ looked: [], findings: [{ kind: 'unclear' }] });
  });
});

describe.each(checks)('a client with %s', (oddity, check) => {
  it('is refused by a connection that breaks', () => {
    const scene = new OddScene();
    scene.sends(oddity).breakOff('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: alert');
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ looked: expect.any(Array), findings: [] });
  });

  it.each([
    ['HTTP 403', '', 403],
    ['a fault', aFault, 500],
    ['a fault with HTTP 200', aFault, 200],
  ])('is refused by %s', (_what, body, status) => {
    const scene = new OddScene();
    scene.sends(oddity).answer(body, [], status);
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is not refused by an answer of OSO', () => {
    const scene = new OddScene();
    const seq = scene.sends(oddity).answer(usual);

    expect(check(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is not refused by another answer that sounds well, as far as we assume', () => {
    const scene = new OddScene();
    const seq = scene.sends(oddity).answer('<html/>');

    expect(check(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: ['A22-75'] }],
    });
  });

  it.each(['end of run', 'ECONNREFUSED: nobody', 'ERR_SSL_NO_PROTOCOLS_AVAILABLE: ours'])(
    'is not seen to be refused when nothing came because of %s',
    (why) => {
      const scene = new OddScene();
      scene.sends(oddity).breakOff(why);
      scene.sends().answer(usual);

      expect(check(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
    },
  );

  it('is not seen to be refused for that where nobody is answered', () => {
    const scene = new OddScene();
    scene.sends(oddity).breakOff();
    scene.sends().breakOff();

    expect(check(scene.slice)).toMatchObject({ findings: [{ kind: 'unclear' }] });
  });

  it('is not seen where none came', () => {
    const scene = new OddScene();
    scene.sends().answer(usual);

    expect(check(scene.slice)).toMatchObject({ looked: [], findings: [{ kind: 'unclear' }] });
  });
});
