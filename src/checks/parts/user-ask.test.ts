import { describe, expect, it } from 'vitest';
import { userAsks } from './user-ask.ts';
import { UserScene } from './user-scene.test-support.ts';

const refused = { status: 'refused', reason: 'Nee' } as const;

describe('an ask of a user', () => {
  it('has what the driver told of it, up to the order that takes over its number', () => {
    const scene = new UserScene();
    scene.transcript.drive(scene.scenario, 'askState', {
      request: { id: '1' },
      outcome: { status: 'done', answer: { state: 'done', message: 'Te vroeg' } },
    });
    const first = scene.orders({ message: 'Eerst', shown: null });
    const second = scene.orders({ message: 'Later', shown: null });

    expect(userAsks(scene.slice)).toMatchObject([
      {
        order: { seq: first.order },
        state: { seq: first.state },
        shown: { seq: first.shown },
        message: 'Eerst',
      },
      {
        order: { seq: second.order },
        state: { seq: second.state },
        shown: { seq: second.shown },
        message: 'Later',
      },
    ]);
  });

  it('is told nothing before its order', () => {
    const scene = new UserScene();
    scene.transcript.drive(scene.scenario, 'askState', {
      request: { id: '1' },
      outcome: { status: 'done', answer: { state: 'done', message: 'Te vroeg' } },
    });
    scene.orders({ state: 'untold', shown: 'not told' });

    expect(userAsks(scene.slice)).toMatchObject([
      { state: undefined, shown: undefined, isDone: false, message: '' },
    ]);
  });

  it('keeps what is told of it after another order', () => {
    const scene = new UserScene();
    scene.orders({ id: '1', state: 'untold', shown: 'not told' });
    scene.orders({ id: '2' });
    const state = scene.transcript.drive(scene.scenario, 'askState', {
      request: { id: '1' },
      outcome: { status: 'done', answer: { state: 'done', message: 'Klaar' } },
    });

    expect(userAsks(scene.slice)[0]).toMatchObject({ state: { seq: state }, message: 'Klaar' });
  });

  it('has what the target sent from its order to the next', () => {
    const scene = new UserScene();
    scene.opens();
    scene.transcript.drive(scene.scenario, 'forget');
    let first = 0;
    scene.orders({
      wire: () => {
        first = scene.opens().seq;
        scene.transcript.send({
          from: 'counterpart',
          to: 'target',
          scenario: scene.scenario.key,
          body: '<x/>',
        });
      },
    });
    scene.orders({ id: '2', wire: () => void scene.opens() });
    const [ask] = userAsks(scene.slice);

    expect(ask?.exchanges).toMatchObject([{ request: { seq: first } }]);
    expect(ask?.exchanges).toHaveLength(1);
  });

  it('has what the target sent before the driver had said that it began', () => {
    const scene = new UserScene();
    let first = 0;
    scene.orders({
      wire: () => {
        first = scene.opens().seq;
      },
    });
    scene.transcript.drive(scene.scenario, 'forget');
    const { seq: early } = scene.opens();
    const outcome = { status: 'done', answer: { id: '2' } } as const;
    scene.transcript.drive(scene.scenario, 'askDossier', { outcome });
    const { seq: late } = scene.opens();

    expect(
      userAsks(scene.slice).map(({ exchanges }) => exchanges.map(({ request }) => request.seq)),
    ).toEqual([[first], [early, late]]);
  });

  it('is none when the target refused it', () => {
    const scene = new UserScene();
    scene.transcript.drive(scene.scenario, 'askDossier', { outcome: refused });

    expect(userAsks(scene.slice)).toEqual([]);
  });

  it.each([
    ['refused to tell', refused],
    ['told nothing', { status: 'done', answer: null }],
  ] as const)('is not done when the driver %s how far it is', (_what, outcome) => {
    const scene = new UserScene();
    scene.orders({ state: 'untold' });
    scene.transcript.drive(scene.scenario, 'askState', { request: { id: '1' }, outcome });

    expect(userAsks(scene.slice)).toMatchObject([{ isDone: false, message: '' }]);
  });
});
