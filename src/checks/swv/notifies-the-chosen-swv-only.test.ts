import { describe, expect, it } from 'vitest';
import { SwvScene, strayKey } from '#evidence/swv-scenes.test-support.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { aBreach } from '../parts/findings.test-support.ts';
import { notifiesTheChosenSwvOnly } from './notifies-the-chosen-swv-only.ts';

describe('notifying the chosen samenwerkingsverband only', () => {
  it('is seen in a notification to the delivery point that was chosen', () => {
    const scene = new SwvScene('bron');
    scene.offers();

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({ findings: [] });
  });

  it('is breached by one to another school', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const seq = scene.tells({ doelBrin: schools.other.brin });

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by one to another delivery point', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const seq = scene.tells({ doelRouteringsKenmerk: schools.second.routeringsKenmerk });

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('is breached by an announcement for another school', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    const seq = scene.announces(strayKey, { doelBrin: schools.other.brin });

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({
      findings: [{ ...aBreach, entries: [seq], assumptions: [] }],
    });
  });

  it('cannot be seen where nobody chose', () => {
    const scene = new SwvScene('bron');
    scene.tells();

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({
      findings: [{ kind: 'unclear' }],
    });
  });

  it('is seen where a user chose twice', () => {
    const scene = new SwvScene('bron');
    scene.offers();
    scene.drives('notify', { request: { forBrin: schools.other.brin } });

    expect(notifiesTheChosenSwvOnly(scene.slice)).toMatchObject({ findings: [] });
  });

  it('says to whom else word went', () => {
    const scene = new SwvScene('bron');
    scene.isOrdered();
    const seq = scene.tells({ doelBrin: schools.other.brin });

    expect(notifiesTheChosenSwvOnly(scene.slice).findings).toMatchObject([
      { actual: { en: 'Word to 99ZD, delivery point 0000000700099ZB00901' }, entries: [seq] },
    ]);
  });

  it('cannot be seen where nobody chose, whatever was sent', () => {
    const scene = new SwvScene('bron');
    const seq = scene.tells();

    expect(notifiesTheChosenSwvOnly(scene.slice).findings).toMatchObject([
      { kind: 'unclear', entries: [seq] },
    ]);
  });
});
