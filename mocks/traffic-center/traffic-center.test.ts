import { describe, expect, it } from 'vitest';
import { encodeMessage } from '#exchange/encode.ts';
import type { ResultName } from '#exchange/release.ts';
import { writeEnvelope } from '#exchange/soap.ts';
import { block, leaf } from '#xml/element.ts';
import {
  between,
  bronOin,
  doelOin,
  keyIn,
  lifetimeMs,
  onStage,
  releases,
  strangerOin,
} from './traffic-center.test-support.ts';

const fault = expect.objectContaining({ kind: 'fault' });
const unknownSession = '00000000-0000-4000-8000-000000000000';

describe.each(releases)('the Traffic Center of release $release', (release) => {
  const { results, kinds, destinations } = release;
  const { schools: named } = onStage(release);
  const refused = (name: ResultName) => ({ resultaat: results[name] });

  describe('grants a session', () => {
    it('with every delivery point of the bron', () => {
      const { request, schools, url } = onStage(release);

      const point = (school: typeof schools.bron) => {
        return { routeringsKenmerk: school.routeringsKenmerk, url: url(school) };
      };

      expect(request()).toEqual({
        resultaat: results.sessionGranted,
        sessieId: expect.any(String),
        aanleverpunten: { aanleverpunt: [point(schools.bron), point(schools.second)] },
      });
    });

    it('with just the delivery point that was named', () => {
      const { request, schools, url } = onStage(release);
      const { routeringsKenmerk } = schools.second;

      const answer = request({ bronRouteringsKenmerk: routeringsKenmerk });

      expect(answer).toMatchObject({
        aanleverpunten: { aanleverpunt: [{ routeringsKenmerk, url: url(schools.second) }] },
      });
    });

    it('without the delivery points that are not active', () => {
      const { request, schools, center } = onStage(release);
      center.participants.change(schools.bron, { isActive: false });

      const { routeringsKenmerk } = schools.second;

      expect(request()).toMatchObject({
        aanleverpunten: { aanleverpunt: [{ routeringsKenmerk }] },
      });
    });

    it('within one BRIN, without sending whoever asks to itself', () => {
      const { ask, schools } = onStage(release);
      const { routeringsKenmerk } = schools.bron;

      const answer = ask(bronOin, 'overdrachtRequest', {
        bronBrin: schools.bron.brin,
        doelBrin: schools.second.brin,
        doelRouteringsKenmerk: schools.second.routeringsKenmerk,
        overdrachtsoort: kinds['binnen-brin'],
        ...keyIn(release),
      });

      expect(answer).toMatchObject({
        aanleverpunten: { aanleverpunt: [{ routeringsKenmerk }] },
      });
    });

    it.each([
      ['whose doel is not known', { doelBrin: '99ZZ' }, 'requesterUnknown'],
      [
        'whose doel has no such delivery point',
        { doelRouteringsKenmerk: named.doel.routeringsKenmerk.replace(/901$/, '977') },
        'requesterDeliveryPointUnknown',
      ],
      ['whose bron is not known', { bronBrin: '99ZZ' }, 'providerUnknown'],
      [
        'whose bron has no such delivery point',
        { bronRouteringsKenmerk: named.bron.routeringsKenmerk.replace(/901$/, '977') },
        'providerDeliveryPointUnknown',
      ],
      ['of no kind', { overdrachtsoort: 'zomaar' }, 'kindWrong'],
      ['within one BRIN, of two', { overdrachtsoort: kinds['binnen-brin'] }, 'noRelation'],
      ['for an SWV, at a delivery point that is not', { overdrachtsoort: kinds.swv }, 'kindWrong'],
    ] as const)('to nobody %s', (_what, change, result) => {
      const { request, center } = onStage(release);

      expect(request(change)).toEqual(refused(result));
      expect(center.sessions.count).toBe(0);
    });

    it.each([
      ['the school is not qualified', { isSchoolQualified: false }, 'notQualified'],
      ['the supplier is not qualified', { isSupplierQualified: false }, 'notQualified'],
      ['its delivery point is not active', { isActive: false }, 'requesterDeliveryPointUnknown'],
      ['its delivery point is for SWV requests', { destination: 'swv' }, 'kindWrong'],
    ] as const)('to no doel when %s, until that is restored', (_what, change, result) => {
      const { request, schools, center } = onStage(release);
      center.participants.change(schools.doel, change);

      const meanwhile = request();
      center.participants.restore();
      const afterwards = request();

      expect(meanwhile).toEqual(refused(result));
      expect(afterwards).toMatchObject({ resultaat: results.sessionGranted });
    });

    it('for no bron without an active delivery point', () => {
      const { request, schools, center } = onStage(release);
      center.participants.change(schools.bron, { isActive: false });
      center.participants.change(schools.second, { isActive: false });

      expect(request()).toEqual(refused('providerDeliveryPointUnknown'));
    });

    it.each([
      ['no key', []],
      ['both keys', ['zoeksleutel', 'koppelsleutel']],
    ])('to nobody who names the pupil by %s', (_what, keys) => {
      const { post, parties, center } = onStage(release);
      const plain = encodeMessage(release, 'overdrachtRequest', {
        ...parties,
        ...keyIn(release),
        overdrachtsoort: kinds.overstap,
      });
      const key = /<zoeksleutelPgnfrag>.*<\/zoeksleutelPgnfrag>|<zoeksleutel>.*<\/zoeksleutel>/;
      const [zoeksleutel = ''] = key.exec(plain) ?? [];
      const written = {
        zoeksleutel,
        koppelsleutel: `<koppelsleutel>${unknownSession}</koppelsleutel>`,
      };

      const answer = post(
        doelOin,
        plain.replace(key, keys.map((name) => Reflect.get(written, name)).join('')),
      );

      expect(zoeksleutel).not.toBe('');
      expect(answer).toEqual(fault);
      expect(center.sessions.count).toBe(0);
    });
  });

  describe('checks a session', () => {
    it('any number of times, and tells the sector of the doel', () => {
      const { open, check } = onStage(release);
      const session = open();

      const answers = [check(session), check(session.toUpperCase()), check(session)];

      expect(answers).toEqual(Array(3).fill({ resultaat: results.sessionValid, sectorDoel: 'VO' }));
    });

    it('whose zoeksleutel is wrapped otherwise', () => {
      const { open, check } = onStage(release);

      const answer = check(open(), keyIn(release, 'c2xl\r\ndXRl bA=='));

      expect(answer).toMatchObject({ resultaat: results.sessionValid });
    });

    it.each([
      ['of another bron', between(named.sister, named.doel), 'sessionDiffers'],
      ['of an unknown bron', { bronBrin: '99ZZ' }, 'providerUnknown'],
      ['for another doel', { doelBrin: '99ZD' }, 'sessionDiffers'],
      ['of another kind', { overdrachtsoort: kinds.swv }, 'sessionDiffers'],
      ['within one BRIN, of two', { overdrachtsoort: kinds['binnen-brin'] }, 'noRelation'],
      ['about another pupil', keyIn(release, 'YW5kZXI='), 'sessionDiffers'],
      [
        'by another key',
        { zoeksleutelPgnfrag: undefined, koppelsleutel: unknownSession },
        'sessionDiffers',
      ],
      [
        'for another delivery point',
        { doelRouteringsKenmerk: named.second.routeringsKenmerk },
        'deliveryPointUnknown',
      ],
      ['that it does not know', { sessieId: unknownSession }, 'sessionDiffers'],
    ] as const)('and does not find one valid %s', (_what, change, result) => {
      const { open, check } = onStage(release);

      const answer = check(open(), change);

      expect(answer).toEqual(refused(result));
    });

    it('of no delivery point that is not active', () => {
      const { open, check, schools, center } = onStage(release);
      const session = open();
      center.participants.change(schools.bron, { isActive: false });

      expect(check(session)).toEqual(refused('providerDeliveryPointUnknown'));
    });
  });

  describe('ends a session', () => {
    it('once, and says so to whoever comes afterwards', () => {
      const { open, check, signOff } = onStage(release);
      const session = open();

      const answers = [signOff(session), signOff(session), check(session)];

      expect(answers).toEqual([
        refused('transferSucceeded'),
        refused('sessionSignedOff'),
        refused('sessionSignedOff'),
      ]);
    });

    it('when its time has passed, and says so to whoever comes afterwards', () => {
      const { open, check, signOff, clock } = onStage(release);
      const session = open();

      clock.moveOn(lifetimeMs - 1);
      const inTime = check(session);
      clock.moveOn(1);
      const answers = [check(session), signOff(session)];

      expect(inTime).toMatchObject(refused('sessionValid'));
      expect(answers).toEqual([refused('sessionExpired'), refused('sessionExpired')]);
    });

    it.each([
      ['another bron', { bronBrin: '99ZD' }],
      [
        'a delivery point that was not to be asked',
        { bronRouteringsKenmerk: named.second.routeringsKenmerk },
      ],
      ['another doel', { doelBrin: '99ZD' }],
      ['a session that it does not know', { sessieId: unknownSession }],
    ])('for nobody who names %s', (_what, change) => {
      const { open, signOff, check, schools } = onStage(release);
      const { bronRouteringsKenmerk } = between(schools.bron, schools.doel);
      const session = open({ bronRouteringsKenmerk });

      const answer = signOff(session, change);

      expect(answer).toEqual(refused('sessionDiffers'));
      expect(check(session)).toMatchObject({ resultaat: results.sessionValid });
    });
  });

  describe('registers a notification', () => {
    it('to whoever asked before, also when that session is over', () => {
      const { open, signOff, announce, url, schools, center } = onStage(release);
      const sessieId = open();
      signOff(sessieId);

      const answer = announce({ sessieId });

      expect(answer).toEqual({ ...refused('notificationRegistered'), url: url(schools.doel) });
      expect(center.notifications).toMatchObject([{ sessieId, doelBrin: '99ZB' }]);
    });

    it.each([
      ['without a session', {}, 'sessionDiffers'],
      ['about a session that it does not know', { sessieId: unknownSession }, 'sessionDiffers'],
      ['for what its delivery point is not for', { doel: destinations.swv }, 'kindWrong'],
      ['for nothing that there is', { doel: 'XX' }, 'kindWrong'],
      ['to a school that it does not know', { doelBrin: '99ZZ' }, 'requesterUnknown'],
      ['from a school that it does not know', { bronBrin: '99ZZ' }, 'providerUnknown'],
    ] as const)('to nobody %s', (_what, change, result) => {
      const { announce, center } = onStage(release);

      expect(announce(change)).toEqual(refused(result));
      expect(center.notifications).toEqual([]);
    });

    it('to no delivery point that did not ask itself', () => {
      const { open, announce, schools } = onStage(release);
      const { routeringsKenmerk: doelRouteringsKenmerk } = schools.doelSecond;

      const answer = announce({ sessieId: open(), doelRouteringsKenmerk });

      expect(answer).toEqual(refused('sessionDiffers'));
    });

    it('to no school that did not ask itself', () => {
      const { open, announce, schools } = onStage(release);
      const { doelBrin, doelRouteringsKenmerk } = between(schools.bron, schools.other);

      const answer = announce({ sessieId: open(), doelBrin, doelRouteringsKenmerk });

      expect(answer).toEqual(refused('sessionDiffers'));
    });

    it('to no delivery point that is not active', () => {
      const { open, announce, schools, center } = onStage(release);
      const sessieId = open();
      center.participants.change(schools.doel, { isActive: false });

      expect(announce({ sessieId })).toEqual(refused('requesterDeliveryPointUnknown'));
    });
  });

  describe('lets a samenwerkingsverband', () => {
    const announced = () => {
      const stage = onStage(release);
      const parties = between(stage.schools.bron, stage.schools.swv);
      const { koppelsleutel } = stage.announce({ ...parties, doel: destinations.swv });
      const asSwv = {
        zoeksleutelPgnfrag: undefined,
        overdrachtsoort: kinds.swv,
        ...parties,
      };
      return { ...stage, parties, asSwv, koppelsleutel: String(koppelsleutel) };
    };

    it('ask by the koppelsleutel of one dossier, in upper and lower case', () => {
      const { request, check, asSwv, koppelsleutel } = announced();

      const { resultaat, sessieId } = request({ ...asSwv, koppelsleutel });
      const checked = check(String(sessieId), {
        ...asSwv,
        koppelsleutel: koppelsleutel.toUpperCase(),
      });

      expect(resultaat).toBe(results.sessionGranted);
      expect(checked).toEqual({ resultaat: results.sessionValid, sectorDoel: 'SWV' });
    });

    it('have a koppelsleutel for each dossier', () => {
      const { announce, parties, koppelsleutel } = announced();

      const again = announce({ ...parties, doel: destinations.swv });

      expect(again).toMatchObject({
        ...refused('notificationRegistered'),
        koppelsleutel: expect.any(String),
      });
      expect(again.koppelsleutel).not.toBe(koppelsleutel);
    });

    it.each([
      ['by a koppelsleutel that nobody was given', { koppelsleutel: unknownSession }],
      ['by a zoeksleutel', { koppelsleutel: undefined, ...keyIn(release) }],
    ])('ask nothing %s', (_what, change: object) => {
      const { request, asSwv, koppelsleutel } = announced();

      expect(request({ ...asSwv, koppelsleutel, ...change })).toEqual(refused('linkKeyUnknown'));
    });

    it('keep its koppelsleutel to itself: no other may use it', () => {
      const { request, asSwv, koppelsleutel, schools } = announced();
      const { brin: doelBrin, routeringsKenmerk: doelRouteringsKenmerk } = schools.otherSwv;

      const answers = [
        request({ zoeksleutelPgnfrag: undefined, koppelsleutel }),
        request({ ...asSwv, koppelsleutel, doelBrin, doelRouteringsKenmerk }),
      ];

      expect(answers).toEqual(Array(2).fill(refused('linkKeyUnknown')));
    });

    it('give feedback to the school that sent the dossier', () => {
      const { ask, schools, koppelsleutel, url, center } = announced();
      const reversed = between(schools.swv, schools.bron);

      const answer = ask(doelOin, 'meldenTerugkoppelingRequest', { ...reversed, koppelsleutel });

      expect(answer).toEqual({ ...refused('feedbackRegistered'), url: url(schools.bron) });
      expect(center.feedback).toEqual([{ ...reversed, koppelsleutel }]);
    });

    it('give no feedback by a koppelsleutel of others, nor to other schools', () => {
      const { ask, schools, koppelsleutel, center } = announced();
      const tell = (doel: typeof schools.bron, key: string) =>
        ask(doelOin, 'meldenTerugkoppelingRequest', {
          ...between(schools.swv, doel),
          koppelsleutel: key,
        });

      const answers = [
        tell(schools.bron, unknownSession),
        tell(schools.second, koppelsleutel),
        tell(schools.swv, koppelsleutel),
      ];

      expect(answers).toEqual([
        refused('linkKeyUnknown'),
        refused('linkKeyUnknown'),
        refused('kindWrong'),
      ]);
      expect(center.feedback).toEqual([]);
    });
  });

  it('answers a ping of anybody', () => {
    const { ask } = onStage(release);

    expect(ask(strangerOin, 'pingRequest', {})).toEqual({
      available: 'true',
      applicationVersion: expect.stringContaining(release.release),
      systemTime: '2026-03-01T12:00:00.000Z',
    });
  });

  it('answers with a fault when the certificate is another supplier’s', () => {
    const { request, open, check, signOff, announce, ask, schools } = onStage(release);
    const session = open();
    const koppelsleutel = unknownSession;
    const reversed = between(schools.swv, schools.bron);

    const answers = [
      request({}, bronOin),
      check(session, {}, doelOin),
      signOff(session, {}, bronOin),
      announce({ sessieId: session }, doelOin),
      ask(bronOin, 'meldenTerugkoppelingRequest', { ...reversed, koppelsleutel }),
    ];

    expect(answers).toEqual(answers.map(() => fault));
    expect(check(session)).toMatchObject({ resultaat: results.sessionValid });
  });

  it('lets nobody sign off another supplier’s session, also when its delivery point is not active', () => {
    const { open, check, signOff, schools, center } = onStage(release);
    const session = open();
    center.participants.change(schools.doel, { isActive: false });

    expect(signOff(session, {}, bronOin)).toEqual(fault);
    expect(check(session)).toMatchObject({ resultaat: results.sessionValid });
  });

  it('answers with a fault to what is none of its business', () => {
    const { post } = onStage(release);
    const dossier = writeEnvelope(
      block(release.namespace, 'documentResponse', [
        leaf(release.namespace, 'resultaat', results.transferSucceeded),
      ]),
    );

    expect([post(bronOin, dossier), post(bronOin, '<dossier/>')]).toEqual([fault, fault]);
  });
});

describe('a Traffic Center with a register of delivery points of its own', () => {
  const [release] = releases.filter(({ messages }) => messages.registreerAanleverpuntRequest);
  const url = 'https://nieuw.example/oso';
  const onStageThere = () => {
    if (!release) throw new Error('No release registers delivery points');
    const stage = onStage(release);
    const { brin, routeringsKenmerk } = stage.schools.bron;
    const register = (change: object = {}, oin: string = bronOin) =>
      stage.ask(oin, 'registreerAanleverpuntRequest', { brin, routeringsKenmerk, url, ...change });
    return { ...stage, register };
  };

  it('sends a doel to the address that was registered last', () => {
    const { register, request, schools, center } = onStageThere();
    center.participants.change(schools.second, { isActive: false });

    const answer = register();

    expect(answer).toEqual({ resultaat: release?.results.deliveryPointRegistered });
    expect(request()).toMatchObject({ aanleverpunten: { aanleverpunt: [{ url }] } });
    center.participants.restore();
    expect(center.participants.at(schools.bron)?.url).not.toBe(url);
  });

  it('registers nothing at a delivery point that the school does not have', () => {
    const { register } = onStageThere();

    expect(register({ routeringsKenmerk: '77' })).toEqual({
      resultaat: release?.results.deliveryPointUnknown,
    });
  });

  it('registers nothing for another supplier', () => {
    const { register } = onStageThere();

    expect(register({}, doelOin)).toEqual(fault);
  });
});
