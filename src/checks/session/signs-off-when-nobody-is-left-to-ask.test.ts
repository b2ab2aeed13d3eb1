import { describe, expect, it } from 'vitest';
import { refusal } from '#evidence/scenes.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { UserScene } from '../parts/user-scene.test-support.ts';
import { signsOffWhenNobodyIsLeftToAsk } from './signs-off-when-nobody-is-left-to-ask.ts';

const nothing = refusal('LeerlinginfoNietBeschikbaar');

describe('signing off when nobody is left to ask', () => {
  it('is seen where the sign-off comes last', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(nothing);
    scene.signsOff();

    expect(signsOffWhenNobodyIsLeftToAsk(scene.slice)).toMatchObject({
      looked: { length: 6 },
      findings: [],
    });
  });

  it('is breached by a question after it', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(nothing);
    const signOff = scene.signsOff();
    const { seq } = scene.asks(nothing);

    expect(signsOffWhenNobodyIsLeftToAsk(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [signOff.seq, seq] }],
    });
  });

  it('cannot be seen where nothing was signed off', () => {
    const scene = new UserScene();
    scene.opens();
    scene.asks(nothing);

    expect(signsOffWhenNobodyIsLeftToAsk(scene.slice)).toMatchObject({
      looked: [],
      findings: [{ kind: 'unclear' }],
    });
  });
});
