/** A user of the target who asks for dossiers, for tests: what the driver tells goes on record with the messages. */

import { type Answered, DoelScene, delivery, session } from '#evidence/scenes.test-support.ts';
import { message, pupil, type Sent, schools } from '#evidence/transcript-builder.test-support.ts';
import type { Messages } from '#exchange/messages.ts';

/** What comes of an ask where it is not as in a sound one. */
export type Course = {
  readonly id?: string;
  readonly request?: Readonly<Record<string, unknown>>;
  /** Plays what goes over the wire. */
  readonly wire?: (scene: UserScene) => void;
  readonly state?: 'busy' | 'done' | 'untold';
  readonly message?: string;
  /** What the user sees; `not told` leaves that out. */
  readonly shown?: unknown;
};

/** The target as doel, with what a user orders and gets to see. */
export class UserScene extends DoelScene {
  /** A user orders a dossier; gives the numbers of the order, of the state and of what is shown. */
  orders({
    id = '1',
    request = { pgn: pupil.pgn },
    wire = () => {},
    state = 'done',
    message: told,
    shown = null,
  }: Course) {
    const drive = (call: string, answer: unknown, of: object = { id }) =>
      this.transcript.drive(this.scenario, call, {
        request: { ...of },
        outcome: { status: 'done', answer },
      });
    const order = drive('askDossier', { id }, request);
    wire(this);
    const answer = { state, ...(told !== undefined && { message: told }) };
    const seen = state === 'untold' ? 0 : drive('askState', answer);
    return { order, state: seen, shown: shown === 'not told' ? 0 : drive('showReceived', shown) };
  }

  /** A user orders a dossier and gets it, without setbacks. */
  gets(course: Course = {}) {
    const wire = (scene: UserScene) => {
      scene.opens();
      scene.asks(delivery(pupil.dossier));
      scene.signsOff();
    };
    return this.orders({
      message: 'Ontvangen.',
      shown: { dossier: pupil.dossier },
      wire,
      ...course,
    });
  }

  /** The Traffic Center grants a session with two delivery points of the old school. */
  opensTwo(): Answered {
    const aanleverpunt = [schools.counterpart, schools.second].map(({ routeringsKenmerk }) => {
      return { routeringsKenmerk, url: 'https://127.0.0.1:1/oso' };
    });
    const resultaat = 'SessieToegekend';
    return this.opensWith(
      message('overdrachtResponse', {
        resultaat,
        sessieId: session,
        aanleverpunten: { aanleverpunt },
      }),
    );
  }

  /** The target asks for a dossier in other words than usual. */
  puts(changes: Partial<Messages['documentRequest']>, path?: string): Sent {
    const { counterpart, target } = schools;
    const fields = {
      bronBrin: counterpart.brin,
      bronRouteringsKenmerk: counterpart.routeringsKenmerk,
      doelBrin: target.brin,
      doelRouteringsKenmerk: target.routeringsKenmerk,
      ...this.key,
      overdrachtsoort: 'overstapdossier',
      sessieId: session,
      dossierVersie: '2019.1',
      ...changes,
    };
    return this.transcript.send({
      from: 'target',
      to: 'counterpart',
      // A change of the key would have to replace both of its halves.
      body: message('documentRequest', fields as Messages['documentRequest']),
      ...(path !== undefined && { path }),
    });
  }

  /** The target asks for a session in other words than usual, and is refused it. */
  requests(changes: Partial<Messages['overdrachtRequest']>): Sent {
    const { counterpart, target } = schools;
    const fields = {
      bronBrin: counterpart.brin,
      doelBrin: target.brin,
      doelRouteringsKenmerk: target.routeringsKenmerk,
      ...this.key,
      overdrachtsoort: 'overstapdossier',
      ...changes,
    };
    return this.transcript.send({
      from: 'target',
      to: 'traffic-center',
      // As above.
      body: message('overdrachtRequest', fields as Messages['overdrachtRequest']),
    });
  }

  /** The Traffic Center refuses a session. */
  isRefused(resultaat = 'VerstrekkerNietBekend'): Answered {
    return this.opensWith(message('overdrachtResponse', { resultaat }));
  }
}
