/** The two things that scenarios are about, for tests: a school asks the target, and the target asks a school. */
import type { MessageName, Messages, PupilKey } from '#exchange/messages.ts';
import { parseXml } from '#xml/parse-xml.ts';
import type { PlannedScenario } from './plan.ts';
import type { Slice } from './slice.ts';
import {
  message,
  type Pupil,
  planned,
  pupil,
  type Sent,
  schools,
  TranscriptBuilder,
} from './transcript-builder.test-support.ts';

/** The session of a scene that does not say otherwise, and another one. */
export const session = '00000000-aaaa-4bbb-8ccc-0123456789ab';
export const otherSession = '11111111-2222-3333-4444-555555555555';

/** A message with its answer, by their numbers. */
export type Answered = { readonly seq: number; readonly answeredBy: number };

/** What a user of the target did before anybody asked. */
export type Arranged = {
  readonly isLoaded?: boolean;
  readonly isInspected?: boolean;
  readonly readyFor?: string | undefined;
};

type Changes<Name extends MessageName> = Partial<Messages[Name]>;

/** A sign-off where it is not as usual, and what the Traffic Center says to it. */
export type SignOff = Changes<'afmeldingRequest'> & { readonly answered?: string };

/** One scenario with everything that a test may say about it; more scenes can share a transcript. */
abstract class Scene {
  readonly scenario: PlannedScenario;
  readonly transcript: TranscriptBuilder;
  protected readonly pupil: Pupil;

  constructor(
    scenario: PlannedScenario,
    { transcript, about = pupil, isAlone = false }: SceneOptions,
  ) {
    this.scenario = scenario;
    this.pupil = about;
    this.transcript = transcript ?? new TranscriptBuilder([scenario]);
    this.transcript.begin(scenario, about);
    if (!isAlone) this.transcript.passBy(scenario);
  }

  get slice(): Slice {
    return this.transcript.slice(this.scenario);
  }

  wait(ms: number): this {
    this.transcript.wait(ms);
    return this;
  }

  protected get key(): PupilKey {
    return {
      zoeksleutelPgnfrag: {
        zoeksleutel: this.pupil.zoeksleutel,
        pgnfrag: this.pupil.pgn.slice(-4),
      },
    };
  }
}

/** What a scene is made of, where it is not as usual. */
export type SceneOptions = {
  readonly transcript?: TranscriptBuilder;
  readonly scenario?: PlannedScenario;
  readonly about?: Pupil;
  /** Nothing goes past the target. */
  readonly isAlone?: boolean;
};

const atTarget = {
  bronBrin: schools.target.brin,
  bronRouteringsKenmerk: schools.target.routeringsKenmerk,
  doelBrin: schools.counterpart.brin,
  doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
};

/** The target as bron: it was given a pupil, and a school asks it for the dossier. */
export class BronScene extends Scene {
  constructor(arranged: Arranged = {}, options: SceneOptions = {}) {
    super(options.scenario ?? planned('bron-scenario', 'bron'), options);
    this.#arrange({ readyFor: schools.counterpart.brin, ...arranged });
  }

  /** A school sends the target a documentRequest. */
  asks(changes: Changes<'documentRequest'> = {}): Sent {
    const fields = {
      ...atTarget,
      ...this.key,
      overdrachtsoort: 'overstapdossier',
      sessieId: session,
      dossierVersie: '2019.1',
      ...changes,
    };
    // A change of the key would have to replace both of its halves.
    const body = message('documentRequest', fields as Messages['documentRequest']);
    return this.transcript.send({
      from: 'counterpart',
      to: 'target',
      scenario: this.scenario.key,
      body,
    });
  }

  /** The target asks the Traffic Center about the session, and is answered. */
  checks(resultaat = 'SessieIsValide', changes: Changes<'sessiecontroleRequest'> = {}): Answered {
    const sent = this.startsToCheck(changes);
    return {
      seq: sent.seq,
      answeredBy: sent.answer(message('sessiecontroleResponse', { resultaat })),
    };
  }

  /** The target asks the Traffic Center about the session. */
  startsToCheck(changes: Changes<'sessiecontroleRequest'> = {}): Sent {
    const fields = {
      ...atTarget,
      ...this.key,
      overdrachtsoort: 'overstapdossier',
      sessieId: session,
      ...changes,
    };
    const body = message('sessiecontroleRequest', fields as Messages['sessiecontroleRequest']);
    return this.transcript.send({ from: 'target', to: 'traffic-center', body });
  }

  /** The school that asked signs the session off. */
  isSignedOff(): Answered {
    const fields = { ...atTarget, sessieId: session, resultaat: 'LeerlinginfoNietBeschikbaar' };
    const sent = this.transcript.send({
      from: 'counterpart',
      to: 'traffic-center',
      scenario: this.scenario.key,
      body: message('afmeldingRequest', fields),
    });
    const answer = message('afmeldingResponse', { resultaat: 'OverdrachtGeslaagd' });
    return { seq: sent.seq, answeredBy: sent.answer(answer) };
  }

  #arrange({ isLoaded = true, isInspected = true, readyFor }: Arranged): void {
    const { pgn } = this.pupil;
    const { brin } = schools.target;
    if (isLoaded) this.transcript.drive(this.scenario, 'loadPupil', { request: { brin, pgn } });
    if (isInspected) {
      const request = { brin, pgn, inspection: { voorlopigdossier: 'false', inzage: 'true' } };
      this.transcript.drive(this.scenario, 'recordInspection', { request });
    }
    if (readyFor !== undefined) {
      const request = { brin, pgn, forBrin: readyFor };
      this.transcript.drive(this.scenario, 'makeReady', { request });
    }
  }
}

const fromTarget = {
  bronBrin: schools.counterpart.brin,
  bronRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
  doelBrin: schools.target.brin,
  doelRouteringsKenmerk: schools.target.routeringsKenmerk,
};

/** The target as doel: a user lets it ask another school for a dossier. */
export class DoelScene extends Scene {
  constructor(options: SceneOptions = {}) {
    super(options.scenario ?? planned('doel-scenario', 'doel'), options);
  }

  /** A user tells the target to ask. */
  isToldToAsk(): number {
    return this.transcript.drive(this.scenario, 'askDossier', {
      outcome: { status: 'done', answer: { id: '1' } },
    });
  }

  /** The target asks the Traffic Center for a session and gets it. */
  opens(sessieId = session): Answered {
    const aanleverpunt = [
      {
        routeringsKenmerk: schools.counterpart.routeringsKenmerk,
        url: 'https://127.0.0.1:1/oso',
      },
    ];
    return this.opensWith(
      message('overdrachtResponse', {
        resultaat: 'SessieToegekend',
        sessieId,
        aanleverpunten: { aanleverpunt },
      }),
    );
  }

  /** The target asks the Traffic Center for a session and gets this answer. */
  opensWith(answer: string): Answered {
    const { bronRouteringsKenmerk: _any, ...fields } = fromTarget;
    const sent = this.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: message('overdrachtRequest', {
        ...fields,
        ...this.key,
        overdrachtsoort: 'overstapdossier',
      }),
    });
    return { seq: sent.seq, answeredBy: sent.answer(answer) };
  }

  /** The target asks the other school for the dossier and gets this answer. */
  asks(answer: string, sessieId = session): Answered {
    const sent = this.startsToAsk(sessieId);
    return { seq: sent.seq, answeredBy: sent.answer(answer) };
  }

  /** The target asks the other school for the dossier. */
  startsToAsk(sessieId = session): Sent {
    const fields = {
      ...fromTarget,
      ...this.key,
      overdrachtsoort: 'overstapdossier',
      sessieId,
      dossierVersie: '2019.1',
    };
    return this.transcript.send({
      from: 'target',
      to: 'counterpart',
      body: message('documentRequest', fields),
    });
  }

  /** The target signs a session off; the Traffic Center agrees unless `answered` says otherwise. */
  signsOff({ answered = 'OverdrachtGeslaagd', ...changes }: SignOff = {}): Answered {
    return this.signsOffWith(message('afmeldingResponse', { resultaat: answered }), changes);
  }

  /** The target signs a session off and gets this answer. */
  signsOffWith(answer: string, changes: Changes<'afmeldingRequest'> = {}): Answered {
    const fields = {
      ...fromTarget,
      sessieId: session,
      resultaat: 'OverdrachtGeslaagd',
      ...changes,
    };
    const sent = this.transcript.send({
      from: 'target',
      to: 'traffic-center',
      body: message('afmeldingRequest', fields),
    });
    return { seq: sent.seq, answeredBy: sent.answer(answer) };
  }

  /** The driver tells how far the asking is. */
  answersState(state: 'busy' | 'done'): number {
    return this.transcript.drive(this.scenario, 'askState', {
      outcome: { status: 'done', answer: { state } },
    });
  }

  /** The driver tells what a user sees. */
  shows(answer: unknown): number {
    return this.transcript.drive(this.scenario, 'showReceived', {
      outcome: { status: 'done', answer },
    });
  }
}

/** Writes a documentResponse that holds a dossier. */
export function delivery(dossier: string): string {
  return message('documentResponse', {
    resultaat: 'OverdrachtGeslaagd',
    dossier: parseXml(dossier),
  });
}

/** Writes a documentResponse without a dossier. */
export function refusal(resultaat: string): string {
  return message('documentResponse', { resultaat });
}
