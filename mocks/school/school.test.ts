import { describe, expect, it } from 'vitest';
import { releases } from '../traffic-center/traffic-center.test-support.ts';
import { arrivalOf } from '../wire/arrival.test-support.ts';
import { dossierSaying, onStage, otherPgn, pgn } from './school.test-support.ts';

describe.each(releases)('the counterpart of release $release', (release) => {
  const { results, kinds, destinations } = release;
  const delivery = (text: string) => {
    return { resultaat: results.transferSucceeded, dossier: dossierSaying(text) };
  };
  const notAvailable = { resultaat: results.notAvailable };
  const ready = (text = 'dossier', isInspected = true) => {
    const stage = onStage(release);
    stage.enter(text, isInspected);
    stage.ours.bron.makeReady(stage.pupil, stage.readyForDoel);
    return stage;
  };

  describe('as bron', () => {
    it('delivers what is ready for the school that asks', async () => {
      const { theirs, transfer } = ready();

      const session = await theirs.doel.openSession(transfer);

      expect(await theirs.doel.askDossier(session)).toEqual(delivery('dossier'));
    });

    it('delivers nothing that is not ready, ready for others, or taken back', async () => {
      const { ours, theirs, transfer, enter, pupil, readyForDoel } = onStage(release);
      const ask = async () => theirs.doel.askDossier(await theirs.doel.openSession(transfer));

      const unknown = await ask();
      enter('dossier');
      const notReady = await ask();
      ours.bron.makeReady(pupil, { brin: '99ZD' });
      const forOthers = await ask();
      ours.bron.makeReady(pupil, readyForDoel);
      ours.bron.withdraw(pupil, readyForDoel.brin);
      const takenBack = await ask();

      expect([unknown, notReady, forOthers, takenBack]).toEqual(Array(4).fill(notAvailable));
    });

    it('delivers to the one delivery point that was picked, and to no other of that school', async () => {
      const { ours, theirs, transfer, enter, pupil, schools } = onStage(release);
      enter('dossier');
      ours.bron.makeReady(pupil, schools.doelSecond);
      const askAt = async (doel: typeof schools.doel) =>
        theirs.doel.askDossier(await theirs.doel.openSession({ ...transfer, doel }));

      expect(await askAt(schools.doelSecond)).toEqual(delivery('dossier'));
      expect(await askAt(schools.doel)).toEqual(notAvailable);
    });

    it('delivers nothing that the parents have not seen', async () => {
      const { theirs, transfer } = ready('dossier', false);

      const session = await theirs.doel.openSession(transfer);

      expect(await theirs.doel.askDossier(session)).toEqual({ resultaat: results.notRetrievable });
    });

    it('needs no inspection within one BRIN', async () => {
      const { ours, theirs, transfer, pupil, schools } = ready('dossier', false);
      ours.bron.makeReady(pupil, schools.within);
      const within = { doel: schools.within, overdrachtsoort: kinds['binnen-brin'] };

      const session = await theirs.doel.openSession({ ...transfer, ...within });

      expect(await theirs.doel.askDossier(session)).toEqual(delivery('dossier'));
    });

    it('keeps a dossier as it was made ready, until it is made ready again', async () => {
      const { ours, theirs, transfer, enter, pupil, readyForDoel } = ready('eerst');
      const session = await theirs.doel.openSession(transfer);

      enter('later');
      const before = await theirs.doel.askDossier(session);
      ours.bron.makeReady(pupil, readyForDoel);
      const after = await theirs.doel.askDossier(session);

      expect([before, after]).toEqual([delivery('eerst'), delivery('later')]);
    });

    it.each([
      ['earlier than', '2026-03-01T11:59:59Z', delivery('dossier')],
      ['as', '2026-03-01T13:00:00+01:00', delivery('dossier')],
      ['later than', '2026-03-01T12:00:01Z', { resultaat: results.notChanged }],
    ])(
      'judges an aanvraagdatum %s the moment of making ready',
      async (_what, aanvraagdatum, answer) => {
        const { theirs, transfer, clock, enter } = ready();
        clock.moveOn(60_000);
        enter('dossier');

        const session = await theirs.doel.openSession(transfer);

        expect(await theirs.doel.askDossier(session, { change: { aanvraagdatum } })).toEqual(
          answer,
        );
      },
    );

    it('delivers no other version than its own', async () => {
      const { theirs, transfer } = ready();
      const change = { dossierVersie: '2018.1' };

      const session = await theirs.doel.openSession(transfer);

      expect(await theirs.doel.askDossier(session, { change })).toEqual(notAvailable);
    });

    it('checks the session before anything else, and passes its error on', async () => {
      const { ours, theirs, transfer, otherKey, sent } = ready();
      const session = await theirs.doel.openSession({ ...transfer, key: otherKey });
      const [before] = [sent.length];

      const answer = await theirs.doel.askDossier({ ...session, ...transfer });

      expect(answer).toEqual({ resultaat: results.sessionDiffers });
      expect(sent.slice(before).map(({ to }) => to)).toEqual(['target', 'traffic-center']);
      expect(ours.bron.requests).toEqual([]);
    });

    it('delivers nothing while the Traffic Center is silent', async () => {
      const { theirs, transfer, mounted } = ready();
      const session = await theirs.doel.openSession(transfer);
      mounted['https://tc.example/oso'] = () => ({ status: 500, body: '' });

      expect(await theirs.doel.askDossier(session)).toEqual({ resultaat: results.sessionDiffers });
    });

    it('registers every request in a valid session, also about a pupil that it does not have', async () => {
      const { ours, theirs, transfer, otherKey } = ready();
      const ask = async (key: typeof otherKey) => {
        const session = await theirs.doel.openSession({ ...transfer, key });
        await theirs.doel.askDossier(session);
        return session.sessieId;
      };

      const sessions = [await ask(transfer.key), await ask(otherKey)];

      const registered = ours.bron.requests.map(({ pgn: about, request }) => [
        about,
        request.sessieId,
      ]);
      expect(registered).toEqual([
        [pgn, sessions[0]],
        [undefined, sessions[1]],
      ]);
    });

    it('knows a pupil behind one of its delivery points only', async () => {
      const { theirs, transfer } = ready();

      const session = await theirs.doel.openSession(transfer);
      const best = await theirs.doel.askEverywhere(session);

      const [first, second] = session.points;
      expect(best).toMatchObject({
        point: first,
        answer: { resultaat: results.transferSucceeded },
      });
      expect(await theirs.doel.askDossier(session, { ...(second && { point: second }) })).toEqual(
        notAvailable,
      );
    });

    it('notifies whoever asked, about that session', async () => {
      const { ours, theirs, transfer, pupil, schools } = onStage(release);
      ours.bron.enter({ ...pupil, scenario: 's', dossier: dossierSaying('x'), isInspected: true });
      const session = await theirs.doel.openSession({ ...transfer, doel: schools.doelSecond });
      await theirs.doel.askDossier(session);
      await theirs.doel.signOff(session);

      const isDelivered = await ours.bron.notify({ ...pupil, scenario: 's', doelBrin: '99ZB' });

      expect(isDelivered).toBe(true);
      expect(theirs.doel.notifications).toMatchObject([
        {
          sessieId: session.sessieId,
          doelRouteringsKenmerk: schools.doelSecond.routeringsKenmerk,
          doel: destinations.overstap,
        },
      ]);
    });

    it('notifies nobody who never asked', async () => {
      const { ours, theirs, pupil } = ready();

      const notifying = ours.bron.notify({ ...pupil, scenario: 's', doelBrin: '99ZB' });

      await expect(notifying).rejects.toThrow('nobody asked');
      expect(theirs.doel.notifications).toEqual([]);
    });

    it('says so when a notification is not confirmed', async () => {
      const { ours, theirs, transfer, pupil, mounted } = ready();
      await theirs.doel.askDossier(await theirs.doel.openSession(transfer));
      mounted[theirs.url] = () => ({ status: 500, body: '' });

      expect(await ours.bron.notify({ ...pupil, scenario: 's', doelBrin: '99ZB' })).toBe(false);
    });
  });

  describe('as doel', () => {
    it('opens a session with the delivery point that it means first', async () => {
      const { theirs, transfer, schools } = ready();

      const session = await theirs.doel.openSession({ ...transfer, bron: schools.second });

      expect(session.points.map(({ routeringsKenmerk }) => routeringsKenmerk)).toEqual([
        schools.second.routeringsKenmerk,
        schools.bron.routeringsKenmerk,
        schools.within.routeringsKenmerk,
      ]);
    });

    it('opens a session at one delivery point alone', async () => {
      const { theirs, transfer, schools } = ready();
      const { routeringsKenmerk } = schools.second;
      const change = { bronRouteringsKenmerk: routeringsKenmerk };

      const session = await theirs.doel.openSession(transfer, change);

      expect(session.points).toMatchObject([{ routeringsKenmerk }]);
    });

    it('cannot go on without a session', async () => {
      const { theirs, transfer } = ready();

      const opening = theirs.doel.openSession(transfer, { bronBrin: '99ZZ' });

      await expect(opening).rejects.toThrow(results.providerUnknown);
    });

    it('signs a session off with what there was to be had', async () => {
      const { theirs, transfer, center } = ready();
      const session = await theirs.doel.openSession(transfer);

      const answer = await theirs.doel.signOff(session);

      expect(answer).toEqual({ resultaat: results.transferSucceeded });
      expect(center.sessions.find(session.sessieId)?.state).toBe('signed-off');
    });
  });

  describe('between a school and a samenwerkingsverband', () => {
    const announced = async () => {
      const stage = onStage(release);
      const { ours, theirs, pupil, schools, transfer } = stage;
      stage.enter('dossier', false);
      ours.bron.makeReady(pupil, schools.swv);
      const isDelivered = await ours.bron.notify({ ...pupil, scenario: 's', doelBrin: '99ZE' });
      const koppelsleutel = theirs.doel.notifications.at(-1)?.koppelsleutel ?? '';
      const swvTransfer = {
        scenario: 's',
        bron: schools.bron,
        doel: schools.swv,
        koppelsleutel: koppelsleutel.toUpperCase(),
        overdrachtsoort: kinds.swv,
      };
      return { ...stage, isDelivered, koppelsleutel, swvTransfer, transfer };
    };

    it('a koppelsleutel opens the one dossier that it was issued for', async () => {
      const { theirs, swvTransfer, isDelivered, ours } = await announced();

      const session = await theirs.doel.openSession(swvTransfer);
      const answer = await theirs.doel.askDossier(session);

      expect(isDelivered).toBe(true);
      expect(answer).toEqual(delivery('dossier'));
      expect(ours.bron.requests).toEqual([]);
    });

    it('a koppelsleutel opens nothing at another delivery point of the school', async () => {
      const { theirs, schools, swvTransfer } = await announced();
      const session = await theirs.doel.openSession(swvTransfer);
      const change = { bronRouteringsKenmerk: schools.second.routeringsKenmerk };

      const answer = await theirs.doel.askDossier(session, { change });

      expect(answer?.dossier).toBeUndefined();
    });

    it('another koppelsleutel opens another dossier', async () => {
      const { ours, theirs, schools, swvTransfer, koppelsleutel } = await announced();
      const other = { school: schools.bron, pgn: otherPgn };
      ours.bron.enter({
        ...other,
        scenario: 's',
        dossier: dossierSaying('ander'),
        isInspected: true,
      });
      ours.bron.makeReady(other, schools.swv);
      await ours.bron.notify({ ...other, scenario: 's', doelBrin: '99ZE' });
      const second = theirs.doel.notifications.at(-1)?.koppelsleutel ?? '';
      const ask = async (key: string) =>
        theirs.doel.askDossier(
          await theirs.doel.openSession({ ...swvTransfer, koppelsleutel: key }),
        );

      const answers = [await ask(koppelsleutel), await ask(second)];

      expect(answers).toEqual([delivery('dossier'), delivery('ander')]);
    });

    it('feedback reaches the school with the pupil that it is about', async () => {
      const { ours, theirs, schools, koppelsleutel } = await announced();
      const given = { scenario: 's', from: schools.swv, to: schools.bron, tekst: 'Toegekend' };

      const isConfirmed = await theirs.doel.giveFeedback({ ...given, koppelsleutel });

      expect(isConfirmed).toBe(true);
      expect(ours.bron.feedback).toMatchObject([{ pgn, feedback: { tekst: 'Toegekend' } }]);
    });

    it('feedback by a koppelsleutel of nobody reaches no school', async () => {
      const { ours, theirs, schools, sent } = await announced();
      const koppelsleutel = '00000000-0000-4000-8000-000000000000';
      const given = { scenario: 's', from: schools.swv, to: schools.bron, tekst: 'Toegekend' };

      const isConfirmed = await theirs.doel.giveFeedback({ ...given, koppelsleutel });

      expect([isConfirmed, ours.bron.feedback]).toEqual([false, []]);
      expect(sent.at(-1)?.to).toBe('traffic-center');
    });
  });

  it('answers with a fault to what it cannot read, and to what is not for a school', async () => {
    const { mounted, ours, sent, theirs, transfer } = ready();
    await theirs.doel.openSession(transfer);
    const post = async (body: string) => mounted[ours.url]?.(arrivalOf(body));

    const answers = [await post('<dossier/>'), await post(sent.at(-1)?.body ?? '')];

    expect(answers).toEqual(Array(2).fill({ status: 500, body: expect.stringContaining('Fault') }));
  });

  it('tells the Traffic Center neither a PGN nor a dossier, in a whole transfer', async () => {
    const { ours, theirs, transfer, pupil, center, sent } = ready();
    const session = await theirs.doel.openSession(transfer);
    const answer = await theirs.doel.askDossier(session);
    await theirs.doel.signOff(session, answer?.resultaat);
    await ours.bron.notify({ ...pupil, scenario: 's', doelBrin: '99ZB' });

    const { sessions, notifications, feedback } = center;
    const told = sent.filter(({ to }) => to === 'traffic-center').map(({ body }) => body);
    const known = [...told, JSON.stringify([sessions.all, notifications, feedback])];

    expect(known.join()).toContain(session.sessieId);
    expect(known.filter((text) => text.includes(pgn) || text.includes('urn:dossier'))).toEqual([]);
  });
});
