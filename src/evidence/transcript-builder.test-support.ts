/**
 * Transcripts by hand, for tests: every entry is chained by the real recorder, and ten milliseconds pass with each.
 * What a test does not say is as in a sound run against an invented target.
 */
import { dossierLawOf } from '#dossier/dossier-law-of.ts';
import { profileNamed } from '#dossier/profile.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import { writeFault } from '#exchange/soap.ts';
import { loadLaw } from '#law/load-law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import { bodyOf } from './body.ts';
import { digestOf } from './digest.ts';
import type {
  DriverCalled,
  Entry,
  EntryBody,
  Leased,
  Oddity,
  Party,
  PeerCertificate,
  RunStarted,
  WireRequest,
} from './entry.ts';
import { Masker } from './masking/masker.ts';
import { pgnFields } from './masking/pgn-fields.ts';
import type { Feature, PlannedScenario, Role } from './plan.ts';
import { Recorder } from './recorder.ts';
import { seedCommitment } from './seed-commitment.ts';
import { type Slice, type Slices, sliceTranscript } from './slice.ts';

/** The law that every test transcript is about. */
export const law = loadLaw({ release: '2022' });

const dossierLaw = dossierLawOf(law);

const lawData = lawDataOf(law, 'test');

/** The certificate under which the target appears. */
export const targetCertificate: PeerCertificate = {
  oin: '00000003999999991000',
  subject: 'serialNumber=00000003999999991000',
  fingerprint: 'AA:BB',
};

/** The schools in a test transcript. */
export const schools = {
  target: invented('99ZP', 'PO'),
  counterpart: invented('99ZB', 'VO'),
  second: { ...invented('99ZB', 'VO'), routeringsKenmerk: '0000000700099ZB00902' },
  other: invented('99ZD', 'VO'),
} as const;

/** A pupil as a scenario leases it. */
export type Pupil = Pick<Leased, 'pgn' | 'zoeksleutel' | 'dossier'>;

/** The pupil of a scenario that does not say otherwise. */
export const pupil: Pupil = pupilWith('999900006', 'c2xldXRlbC1vbmU=');

/** A pupil of another scenario. */
export const otherPupil: Pupil = pupilWith('999900018', 'c2xldXRlbC10d28=');

/** A message that has been sent and can be answered once. */
export type Sent = {
  readonly seq: number;
  readonly exchange: number;
  /** Answers it and gives the number of that entry. */
  answer(body: string | Uint8Array, headers?: readonly string[], status?: number): number;
  /** Lets it go unanswered and gives the number of that entry. */
  breakOff(why?: string): number;
};

/** What a test may want to be different about a message. */
export type Sending = {
  readonly from: Party;
  readonly to: Party;
  readonly body: string | Uint8Array;
  readonly scenario?: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  readonly oddity?: Oddity;
  readonly protocol?: string;
  /** What the target shows, where it is not its own certificate. */
  readonly certificate?: PeerCertificate;
};

/** What a test may want to be different about a run. */
export type RunChanges = Partial<
  Pick<
    RunStarted,
    'suite' | 'confirmations' | 'confirmedAssumptions' | 'limits' | 'declaredPgns' | 'waivers'
  >
> & {
  readonly roles?: readonly Role[];
  readonly profiles?: readonly string[];
  readonly features?: readonly Feature[];
  /** What was changed in the reference that is the target. */
  readonly change?: string;
};

/** Writes a transcript entry by entry. */
export class TranscriptBuilder {
  readonly lines: string[] = [];
  readonly #recorder: Recorder;
  #now = Date.parse('2026-01-05T09:00:00.000Z');
  #lastTold = 0;

  constructor(scenarios: readonly PlannedScenario[], changes: RunChanges = {}) {
    const sink = { write: (line: string) => void this.lines.push(line) };
    const { declaredPgns = [] } = changes;
    const masker = new Masker({ declaredPgns, pgnFields: pgnFields(law.pack, law.release) });
    this.#recorder = new Recorder(
      sink,
      () => new Date(this.#now),
      (body) => masker.mask(body),
    );
    this.record(runStarted(scenarios, changes));
  }

  get entries(): readonly Entry[] {
    return this.#recorder.entries;
  }

  /** The transcript as it would stand in its file. */
  get ndjson(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  /** Lets time pass. */
  wait(ms: number): this {
    this.#now += ms;
    return this;
  }

  /** Adds any entry. */
  record(body: EntryBody): number {
    this.wait(10);
    return this.#recorder.record(body).seq;
  }

  /** Starts a scenario and leases it a pupil. */
  begin({ key, profile }: PlannedScenario, leased: Partial<Leased> = {}): void {
    this.record({ kind: 'scenario-started', scenario: key });
    this.record({
      kind: 'leased',
      scenario: key,
      ...pupil,
      transfer: profileNamed(law.pack.kinds, profile),
      targetSchool: schools.target,
      counterpartSchool: schools.counterpart,
      secondDeliveryPoint: schools.second,
      otherSchool: schools.other,
      ...leased,
    });
  }

  /**
   * Records what no check is about, though it looks like what checks are about: a call of the driver, and messages that
   * go past the target.
   */
  passBy(scenario: PlannedScenario): void {
    const { target, counterpart } = schools;
    const request = {
      brin: target.brin,
      forBrin: counterpart.brin,
      forRouteringsKenmerk: counterpart.routeringsKenmerk,
    };
    const answer = { id: '1', state: 'done', message: 'Gezien.', requests: [], feedback: [] };
    this.drive(scenario, 'passBy', { request, outcome: { status: 'done', answer } });
    for (const body of passingMessages) {
      const sent = this.send({
        from: 'counterpart',
        to: 'traffic-center',
        scenario: scenario.key,
        body,
      });
      sent.answer(fault());
    }
  }

  /** Ends a scenario. */
  end({ key }: PlannedScenario, outcome: 'played' | 'stopped' = 'played'): void {
    this.record({ kind: 'scenario-ended', scenario: key, outcome });
  }

  /** Asks for a judgement. */
  ask({ key }: PlannedScenario, requirement: string): void {
    this.record({ kind: 'asked', scenario: key, requirement });
  }

  /** Records a driver call that was done, and began when the one before it had been told, unless a test says otherwise. */
  drive(
    { key }: PlannedScenario,
    call: string,
    {
      request = {},
      outcome = { status: 'done', answer: null },
      begunAfter = this.#lastTold,
    }: Partial<Pick<DriverCalled, 'request' | 'outcome' | 'begunAfter'>> = {},
  ): number {
    const called = { scenario: key, call, request, outcome, begunAfter };
    this.#lastTold = this.record({ kind: 'driver-called', ...called });
    return this.#lastTold;
  }

  /** Sends a message; what comes from or to the target goes under its certificate. */
  send({ from, to, body, scenario, path = '/oso', headers = [], ...sending }: Sending): Sent {
    const { method = 'POST', oddity, protocol, certificate } = sending;
    const shownBy = (party: Party) =>
      party === 'target' && certificate ? { certificate } : certificateOf(party);
    const exchange = this.#recorder.nextExchange();
    const request: WireRequest = {
      kind: 'request',
      exchange,
      ...(scenario !== undefined && { scenario }),
      from,
      to,
      ...(oddity && { oddity }),
      ...(protocol !== undefined && { protocol }),
      ...shownBy(from),
      method,
      path,
      headers,
      body: bodyOf(Buffer.from(body)),
    };
    const back = { exchange, from: to, to: from };
    return {
      seq: this.record(request),
      exchange,
      answer: (content, answerHeaders = [], status = 200) =>
        this.record({
          kind: 'response',
          ...back,
          ...shownBy(to),
          status,
          headers: answerHeaders,
          body: bodyOf(Buffer.from(content)),
        }),
      breakOff: (why = 'ECONNRESET') => this.record({ kind: 'no-response', ...back, why }),
    };
  }

  /** Ends the run: the barrier and the last entry. */
  close(): this {
    const isRevealed = this.entries.some(({ kind }) => kind === 'seed-revealed');
    if (!isRevealed) this.record({ kind: 'seed-revealed', seed: 1, salt: '' });
    this.record({ kind: 'barrier' });
    this.record({ kind: 'run-ended', entries: this.entries.length + 1 });
    return this;
  }

  /** Gives the transcript, cut by scenario, as read by a law. */
  slices(by = law): Slices {
    const started = this.entries.find((entry) => entry.kind === 'run-started');
    if (!started) throw new Error('The transcript tells of no run');
    return sliceTranscript(this.entries, started, { ...by, dossierLaw });
  }

  /** Gives the slice of one scenario, as read by a law. */
  slice({ key }: PlannedScenario, by = law): Slice {
    const slice = this.slices(by).byScenario.get(key);
    if (!slice) throw new Error(`The plan does not name "${key}"`);
    return slice;
  }
}

/** Plans a scenario. */
export function planned(
  key: string,
  role: Role,
  requirements: readonly string[] = [],
  profile = 'POVO',
): PlannedScenario {
  return { key, name: key, feature: `feature/${key}`, role, profile, requirements, size: 'any' };
}

/** Writes a message of the release. */
export function message<Name extends MessageName>(name: Name, fields: Messages[Name]): string {
  return encodeMessage(law.release, name, fields);
}

/** Writes an envelope around any XML. */
export function envelope(content: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;
}

/** Writes a SOAP fault. */
export function fault(reason = 'Something went wrong'): string {
  return writeFault('Server', reason);
}

/** Writes a small dossier about a pupil; `name` is what a test may change. */
export function dossierOf(pgn: string, name = 'Fé'): string {
  return (
    `<dossier xmlns="${law.pack.namespace}">` +
    '<metadata><pakketnaam>OSO Keur</pakketnaam><overstap>POVO</overstap></metadata>' +
    `<huidigeschool><leerling><roepnaam>${name}</roepnaam><bsn>${pgn}</bsn></leerling></huidigeschool>` +
    '<bijlagedocs><document><bestandsinhoud>AAEC</bestandsinhoud></document></bijlagedocs>' +
    '</dossier>'
  );
}

/** Invents a pupil. */
export function pupilWith(pgn: string, zoeksleutel: string): Pupil {
  return { pgn, zoeksleutel, dossier: dossierOf(pgn) };
}

const sides = {
  bronBrin: schools.target.brin,
  bronRouteringsKenmerk: schools.target.routeringsKenmerk,
  doelBrin: schools.counterpart.brin,
  doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
};
const passingKey = { koppelsleutel: '99999999-aaaa-4bbb-8ccc-000000000009' };
const passingMessages: readonly string[] = [
  message('documentRequest', {
    ...sides,
    ...passingKey,
    overdrachtsoort: 'overstapdossier',
    sessieId: '99999999-2222-3333-4444-555555555555',
    dossierVersie: '2019.1',
  }),
  message('notificatieRequest', { ...sides, ...passingKey, doel: 'SWV' }),
  message('terugkoppelingRequest', {
    ...sides,
    ...passingKey,
    datum: '2026-01-05T09:00:00Z',
    tekst: 'Gezien',
  }),
];

function invented(brin: string, sector: School['sector']): School {
  return { brin, sector, name: `School ${brin}`, routeringsKenmerk: `00000007000${brin}00901` };
}

function certificateOf(party: Party): { readonly certificate?: PeerCertificate } {
  return party === 'target' ? { certificate: targetCertificate } : {};
}

function runStarted(scenarios: readonly PlannedScenario[], changes: RunChanges): RunStarted {
  const { roles, profiles = ['POVO'], features = [], change, ...others } = changes;
  const plan = {
    release: law.release.release,
    gegevensset: law.pack.version,
    law: lawData,
    roles: roles ?? [...new Set(scenarios.map(({ role }) => role))],
    profiles,
    features,
    scenarios,
  };
  return {
    kind: 'run-started',
    runId: '20260105-090000-abcdef',
    suite: 'test',
    target: {
      supplier: 'Supplier',
      name: 'Product',
      version: '1',
      oin: targetCertificate.oin,
      driver: 'http',
      ...(change !== undefined && { change }),
    },
    plan,
    planDigest: digestOf(plan),
    configuration: {
      endpoint: 'https://127.0.0.1/oso',
      schools: Object.values(schools),
      roles: plan.roles,
      profiles,
      features,
      cast: { host: '127.0.0.1' },
      driver: { kind: 'http', url: 'http://127.0.0.1' },
      zoeksleutel: 'key',
    },
    assumptions: [],
    confirmedAssumptions: [],
    limits: { answerMs: 1_000, signOffMs: 3_000 },
    declaredPgns: [],
    seedCommitment: seedCommitment({ seed: 1, salt: '' }),
    ...others,
  };
}
