import { describe, expect, it } from 'vitest';
import { attribute, loading, type Owner } from './attribution.ts';
import { exchangesOf } from './exchange.ts';
import { BronScene, DoelScene, delivery, otherSession, session } from './scenes.test-support.ts';
import {
  envelope,
  law,
  message,
  otherPupil,
  planned,
  pupil,
  type Sending,
  schools,
  TranscriptBuilder,
} from './transcript-builder.test-support.ts';

const first = planned('first', 'doel');
const second = planned('second', 'doel');

function ownerOf(transcript: TranscriptBuilder, seq: number): Owner | undefined {
  const { entries } = transcript;
  const exchanges = exchangesOf(entries, law.release);
  const exchange = exchanges.find(({ request }) => request.seq === seq)?.request.exchange ?? 0;
  return attribute(entries, exchanges).get(exchange);
}

/** The second scenario, begun after the first one was granted a session and ended. */
function secondAfterFirst() {
  const transcript = new TranscriptBuilder([first, second]);
  const one = new DoelScene({ transcript, scenario: first });
  one.opens(session);
  transcript.end(first);
  const two = new DoelScene({ transcript, scenario: second, about: otherPupil });
  return { transcript, one, two };
}

const linkKey = '33333333-4444-4555-8666-777777777777';
const outsider = { brin: '99ZX', routeringsKenmerk: '0000000700099ZX00901' };

type Point = { readonly brin: string; readonly routeringsKenmerk: string };

function fromTargetTo(doel: Point, bron: Point = schools.target) {
  return {
    bronBrin: bron.brin,
    bronRouteringsKenmerk: bron.routeringsKenmerk,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
  };
}

function fromTarget(body: string): Sending {
  return { from: 'target', to: 'traffic-center', body };
}

/** A message that names neither session nor pupil that we know, and these schools. */
function aboutSchools(bronBrin: string, doelBrin: string): Sending {
  return fromTarget(
    message('overdrachtRequest', {
      bronBrin,
      doelBrin,
      doelRouteringsKenmerk: schools.target.routeringsKenmerk,
      koppelsleutel: otherSession,
      overdrachtsoort: 'overstapdossier',
    }),
  );
}

describe('a message of ours', () => {
  it('belongs to the scenario that it names, whatever else it names', () => {
    const { transcript } = secondAfterFirst();
    const { seq } = transcript.send({
      ...aboutSchools(schools.target.brin, schools.other.brin),
      from: 'counterpart',
      scenario: 'first',
    });

    expect(ownerOf(transcript, seq)).toBe('first');
  });
});

describe('a message of the target', () => {
  it('belongs to the scenario in which its session was granted to the target, also when it is late', () => {
    const { transcript, one } = secondAfterFirst();
    const { seq } = one.signsOff();

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('belongs to the scenario in which its session was granted to us, also when it is late', () => {
    const [early, later] = [planned('early', 'bron'), planned('later', 'bron')];
    const transcript = new TranscriptBuilder([early, later]);
    const scene = new BronScene({}, { transcript, scenario: early });
    const granted = { resultaat: 'SessieToegekend', sessieId: session };
    transcript
      .send({ ...aboutSchools('99ZP', '99ZB'), from: 'counterpart', scenario: 'early' })
      .answer(message('overdrachtResponse', granted));
    transcript.end(early);
    transcript.begin(later, otherPupil);
    const { seq } = scene.checks('SessieIsValide', {
      zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' },
    });

    expect(ownerOf(transcript, seq)).toBe('early');
  });

  it('may write its session in another case', () => {
    const { transcript, one } = secondAfterFirst();
    const { seq } = one.signsOff({ sessieId: session.toUpperCase() });

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('finds a session that was granted in another case', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const one = new DoelScene({ transcript, scenario: first });
    one.opens(session.toUpperCase());
    transcript.end(first);
    transcript.begin(second, otherPupil);
    const { seq } = one.signsOff();

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('belongs to the scenario of its session also where it names the pupil of another', () => {
    const { transcript, two } = secondAfterFirst();
    const { seq } = two.asks(delivery(otherPupil.dossier), session);

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('belongs to the scenario of its pupil when it names no session of this run', () => {
    const { transcript, one } = secondAfterFirst();
    const { seq } = one.asks(delivery(pupil.dossier), otherSession);

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('belongs to the scenario that had leased its pupil last when it came', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const one = new DoelScene({ transcript, scenario: first });
    const before = one.opensWith(message('overdrachtResponse', { resultaat: 'Nee' }));
    transcript.end(first);
    const two = new DoelScene({ transcript, scenario: second });
    const after = two.opensWith(message('overdrachtResponse', { resultaat: 'Nee' }));

    expect(ownerOf(transcript, before.seq)).toBe('first');
    expect(ownerOf(transcript, after.seq)).toBe('second');
  });

  it.each([
    ['its own school as bron', schools.target.brin, '99ZX'],
    ['its own school as doel', '99ZX', schools.target.brin],
    ['the school that it deals with', schools.counterpart.brin, '99ZX'],
    ['another school of the run', '99ZX', schools.other.brin],
  ])('that names only %s belongs to the last scenario there', (_what, bron, doel) => {
    const { transcript } = secondAfterFirst();
    const { seq } = transcript.send(aboutSchools(bron, doel));

    expect(ownerOf(transcript, seq)).toBe('second');
  });

  it.each([
    ['another layout', `<afmeldingRequest xmlns="${law.release.namespace}"/>`],
    ['a name that is not ours', '<pingRequest/>'],
    ['a fault', '<s:Fault/>'],
  ])('with %s belongs to the scenario that had begun last when it came', (_what, content) => {
    const { transcript } = secondAfterFirst();
    const during = transcript.send(fromTarget(envelope(content)));
    transcript.end(second);
    const after = transcript.send(fromTarget(envelope(content)));

    expect(ownerOf(transcript, during.seq)).toBe('second');
    expect(ownerOf(transcript, after.seq)).toBe('second');
  });

  it('that is no XML belongs to the scenario that had begun last when it came', () => {
    const transcript = new TranscriptBuilder([first, second]);
    const before = transcript.send(fromTarget('GET / HTTP/1.0'));
    transcript.begin(first);
    transcript.end(first);
    const between = transcript.send(fromTarget('GET / HTTP/1.0'));
    transcript.begin(second, otherPupil);
    const during = transcript.send(fromTarget('GET / HTTP/1.0'));

    expect(ownerOf(transcript, before.seq)).toBeUndefined();
    expect(ownerOf(transcript, between.seq)).toBe('first');
    expect(ownerOf(transcript, during.seq)).toBe('second');
  });

  it('belongs to the scenario in which its koppelsleutel was issued, also when it is late', () => {
    const { transcript } = secondAfterFirst();
    const announced = transcript.send(
      fromTarget(
        message('meldenNotificatieRequest', { ...fromTargetTo(schools.second), doel: 'SWV' }),
      ),
    );
    announced.answer(
      message('meldenNotificatieResponse', {
        resultaat: 'NotificatieGeregistreerd',
        url: 'https://127.0.0.1:1/oso',
        koppelsleutel: linkKey.toUpperCase(),
      }),
    );
    transcript.end(second);
    transcript.begin(planned('third', 'bron'), otherPupil);
    const notified = { ...fromTargetTo(schools.second), koppelsleutel: linkKey, doel: 'SWV' };
    const { seq } = transcript.send(fromTarget(message('notificatieRequest', notified)));

    expect(ownerOf(transcript, announced.seq)).toBe('second');
    expect(ownerOf(transcript, seq)).toBe('second');
  });

  it('belongs to the scenario that leased its delivery point rather than to the last with that school', () => {
    const own = { ...schools.target, routeringsKenmerk: '0000000700099ZP00902' };
    const transcript = new TranscriptBuilder([first, second]);
    transcript.begin(first, { targetSchool: own });
    transcript.end(first);
    transcript.begin(second, otherPupil);
    const announced = { ...fromTargetTo(outsider, own), doel: 'SWV' };
    const { seq } = transcript.send(fromTarget(message('meldenNotificatieRequest', announced)));

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('may write its zoeksleutel in lines', () => {
    const { transcript } = secondAfterFirst();
    const zoeksleutel = `${pupil.zoeksleutel.slice(0, 5)}\n${pupil.zoeksleutel.slice(5)}`;
    const { seq } = transcript.send(
      fromTarget(
        message('overdrachtRequest', {
          bronBrin: schools.counterpart.brin,
          doelBrin: schools.target.brin,
          doelRouteringsKenmerk: schools.target.routeringsKenmerk,
          zoeksleutelPgnfrag: { zoeksleutel, pgnfrag: '0006' },
          overdrachtsoort: 'overstapdossier',
        }),
      ),
    );

    expect(ownerOf(transcript, seq)).toBe('first');
  });

  it('that names nothing of this run belongs to no scenario', () => {
    const { transcript } = secondAfterFirst();
    const { seq } = transcript.send(aboutSchools('99ZX', '99ZY'));

    expect(ownerOf(transcript, seq)).toBeUndefined();
  });

  it('that came before anything was leased belongs to no scenario', () => {
    const transcript = new TranscriptBuilder([first]);
    const { seq } = transcript.send(aboutSchools(schools.target.brin, schools.other.brin));
    transcript.begin(first);

    expect(ownerOf(transcript, seq)).toBeUndefined();
  });

  it('is that which began last, for a message that names nothing', () => {
    const { transcript } = secondAfterFirst();
    const { seq } = transcript.send(fromTarget(message('pingRequest', {})));

    expect(ownerOf(transcript, seq)).toBe('second');
  });
});

describe('a pupil that the target fetches before the scenario of that pupil begins', () => {
  const [before, after] = [planned('before', 'bron'), planned('after', 'bron')];
  const loadedSession = otherSession;

  /** A scenario that has ended, and then loading for the next: asked for, fetched and a ping, all as the target does. */
  function loadedBetween() {
    const transcript = new TranscriptBuilder([before, after]);
    const scene = new BronScene({}, { transcript, scenario: before });
    scene.asks();
    transcript.end(before);
    transcript.record({
      kind: 'loading',
      scenario: after.key,
      pgn: otherPupil.pgn,
      zoeksleutel: otherPupil.zoeksleutel,
      profile: 'BB',
      sender: schools.counterpart,
      targetSchool: schools.target,
      dossier: otherPupil.dossier,
    });
    const about = {
      ...fromTargetTo(schools.target, schools.counterpart),
      zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' },
      overdrachtsoort: 'overdrachtbinnenbrin',
    };
    const opened = transcript.send(fromTarget(message('overdrachtRequest', about)));
    opened.answer(
      message('overdrachtResponse', { resultaat: 'SessieToegekend', sessieId: loadedSession }),
    );
    const session = { ...about, sessieId: loadedSession };
    const fetch = message('documentRequest', { ...session, dossierVersie: '2019.1' });
    const fetched = transcript.send({ from: 'target', to: 'counterpart', body: fetch });
    fetched.answer(delivery(otherPupil.dossier));
    const check = message('sessiecontroleRequest', session);
    const checked = transcript.send({ from: 'counterpart', to: 'traffic-center', body: check });
    const pinged = transcript.send(fromTarget(message('pingRequest', {})));
    transcript.begin(after, otherPupil);
    const signOff = message('afmeldingRequest', {
      ...session,
      resultaat: 'OverdrachtGeslaagd',
    });
    const signedOff = transcript.send(fromTarget(signOff));
    return { transcript, loadings: [opened, fetched, checked, pinged, signedOff] };
  }

  it('has that belong to loading, also what is late, and to no scenario', () => {
    const { transcript, loadings } = loadedBetween();

    const { byScenario, unmatched } = transcript.slices();
    const owned = [...byScenario.values()].flatMap(({ exchanges }) =>
      exchanges.map(({ request }) => request.seq),
    );

    expect(loadings.map(({ seq }) => ownerOf(transcript, seq))).toEqual(
      loadings.map(() => loading),
    );
    expect(unmatched).toEqual([]);
    expect(loadings.filter(({ seq }) => owned.includes(seq))).toEqual([]);
  });

  it('is the pupil of the scenario once that has begun', () => {
    const { transcript } = loadedBetween();
    const about = {
      ...fromTargetTo(schools.other, schools.other),
      zoeksleutelPgnfrag: { zoeksleutel: otherPupil.zoeksleutel, pgnfrag: '0018' },
      overdrachtsoort: 'overstapdossier',
    };
    const { seq } = transcript.send(fromTarget(message('overdrachtRequest', about)));

    expect(ownerOf(transcript, seq)).toBe('after');
  });
});
