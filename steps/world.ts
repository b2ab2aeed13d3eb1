import type { Inspection } from '#dossier/dossier.ts';
import type { Driver, DriverOutcome } from '#driver/driver.ts';
import type { CertificateFlaw, Oddity } from '#evidence/entry.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { Conversation } from '#exchange/conversation/acts.ts';
import type { RegionalAgreement } from '#exchange/regional-agreement.ts';
import type { ResultName } from '#exchange/release.ts';
import type { Text } from '#words/text.ts';
import { Interrupted } from './interrupted.ts';
import { currentStage, type Lease, type LeaseChange, type Stage } from './stage.ts';

/** A moment as it is to be written: ISO 8601 with its offset. */
export type Moment = { readonly at: string };

/** For whom a dossier is made ready, if for anybody. */
export type ReadyFor = 'the asking school' | 'another school' | 'nobody';

/** How a samenwerkingsverband of ours asks for a dossier. */
export type SwvAsks = 'as usual' | 'in capitals' | 'under another koppelsleutel' | 'for later only';

/** What is not as usual when feedback is given. */
export type FeedbackTurn =
  | 'as usual'
  | 'under another koppelsleutel'
  | 'on what was not fetched'
  | 'unconfirmed by the school'
  | 'refused by the Traffic Center';

/** What a scenario wants the world to be before anybody asks; a `Maar` changes one thing of it. */
export type Situation = {
  isInspected: boolean;
  readyFor: ReadyFor;
  sessionFor: 'the pupil' | 'another pupil';
  isSignedOff: boolean;
  isTrafficCenterOutOfOrder: boolean;
  /** Whether the target's school knows the pupil at all. */
  isKnown: boolean;
  /** Whether the Traffic Center takes the target's certificate for a stranger's when it checks the session. */
  isCertificateUnknown: boolean;
  askedFrom: 'its own delivery point' | 'its second delivery point' | 'another school';
  /** From when on what was made ready is asked for. */
  since: 'ever' | 'last year' | 'today' | 'in half an hour' | 'tomorrow' | Moment;
  /** The version that is asked for, where it is not the right one. */
  dossierVersie: string | undefined;
  /** What happened to the dossier after it was made ready. */
  changedAfterwards: 'no' | 'entered' | 'made ready' | 'inspected and made ready';
  /** When the school that asks had asked before, if it had. */
  askedBefore: 'never' | 'too early' | 'in time';
  /** What the Traffic Center answers instead of granting a session. */
  sessionRefusal: ResultName | undefined;
  isSignOffRejected: boolean;
  /** How the old school answers when the target asks it for the dossier. */
  bronAnswers: 'soundly' | 'with an unknown result' | 'with no dossier' | 'not at all';
  /** What the same user asked before: for another fetch in a system without a past, for this dossier, or about another pupil. */
  earlierAsk: 'none' | 'as if never made' | 'for this dossier' | 'about another pupil';
  /** Something was added to the dossier after an earlier ask. */
  isSupplemented: boolean;
  /** Whom the target is told to ask, and since when a dossier must have been made ready. */
  askedAt: 'as usual' | 'every delivery point' | 'the second delivery point';
  askedSince: 'never' | 'an hour ago' | 'now' | Moment;
  /** Which delivery point of the counterpart asks while nothing is ready, where a step lets one ask. */
  vainAskBy: 'the counterpart' | 'its second delivery point' | 'nobody';
  /** The Traffic Center takes the counterpart's delivery point for one that is no longer used. */
  isCounterpartGone: boolean;
  isCounterpartOutOfOrder: boolean;
  /** What is recorded of the inspection besides what the dossier says; undefined takes a value away. */
  inspectionSays: { readonly [Field in keyof Inspection]?: string | undefined };
  /** The categories that the parents keep back. */
  withheld: readonly string[];
  /** What the school that sends knows besides: elements by the path of the part that they go into. */
  knowsToo: readonly { readonly path: string; readonly xml: string }[];
  /** Another pupil of the school that sends has the same surname, and a dossier that is ready as well. */
  hasNamesake: boolean;
  /** As doel: the other school sends the dossier of another pupil of the same surname. */
  sendsNamesake: boolean;
  /** What is odd about the messages that come one after the other; undefined stands for a plain one. */
  oddities: readonly (Oddity | undefined)[];
  /** With what flaws in their certificates others sit at the address that is called, one after the other, at first. */
  impostors: readonly CertificateFlaw[];
  /** Whether the one who belongs there was called before them. */
  isCalledBefore: boolean;
  /** The school has taken back the mandate that it gave. */
  isMandateWithdrawn: boolean;
  /** The koppelsleutel under which a samenwerkingsverband asks, once one was issued. */
  koppelsleutel: string | undefined;
  /** Whether a second pupil is offered after the first. */
  isAnotherOffered: boolean;
  swvAsks: SwvAsks;
  feedback: FeedbackTurn;
  /** What the region agreed on about when the dossier goes, where the scenario is in one. */
  agreement: RegionalAgreement | undefined;
  /** What everybody but the target does, where the scenario is a conversation. */
  conversation: Conversation | undefined;
};

/** For which role and profile a scenario is played. */
export type WorldParameters = { readonly role: string; readonly profile: string };

/** One scenario under way; cucumber makes one for each, and fuzzing one for each case. */
export class ScenarioWorld {
  readonly parameters: WorldParameters;
  readonly situation: Situation = {
    isInspected: true,
    readyFor: 'the asking school',
    sessionFor: 'the pupil',
    isSignedOff: false,
    isTrafficCenterOutOfOrder: false,
    isKnown: true,
    isCertificateUnknown: false,
    askedFrom: 'its own delivery point',
    since: 'ever',
    dossierVersie: undefined,
    changedAfterwards: 'no',
    askedBefore: 'never',
    sessionRefusal: undefined,
    isSignOffRejected: false,
    bronAnswers: 'soundly',
    earlierAsk: 'none',
    isSupplemented: false,
    askedAt: 'as usual',
    askedSince: 'never',
    vainAskBy: 'nobody',
    isCounterpartGone: false,
    isCounterpartOutOfOrder: false,
    inspectionSays: {},
    withheld: [],
    knowsToo: [],
    hasNamesake: false,
    sendsNamesake: false,
    oddities: [],
    impostors: [],
    isCalledBefore: false,
    isMandateWithdrawn: false,
    koppelsleutel: undefined,
    isAnotherOffered: false,
    swvAsks: 'as usual',
    feedback: 'as usual',
    agreement: undefined,
    conversation: undefined,
  };
  interruption: Interrupted | undefined;
  #scenario: PlannedScenario | undefined;
  #lease: Lease | undefined;
  #driver: Driver | undefined;

  constructor({ parameters }: { readonly parameters: WorldParameters }) {
    this.parameters = parameters;
  }

  /** Takes the scenario's place on the stage. */
  async begin(scenario: PlannedScenario): Promise<void> {
    // The time of the scenario begins with its first entry.
    const stage = currentStage();
    this.#scenario = scenario;
    this.#driver = stage.driverFor(scenario);
    stage.recorder.record({ kind: 'scenario-started', scenario: scenario.key });
    this.#lease = await stage.lease(scenario);
  }

  /** The stage, as long as there is time: a scenario that takes too long ends at the next thing that it wants to do. */
  get stage(): Stage {
    const stage = currentStage();
    const overtime = stage.overtime();
    if (overtime !== undefined) this.interrupt(overtime);
    return stage;
  }

  get hasBegun(): boolean {
    return this.#scenario !== undefined;
  }

  get scenario(): PlannedScenario {
    return begun(this.#scenario);
  }

  get lease(): Lease {
    return begun(this.#lease);
  }

  get driver(): Driver {
    return begun(this.#driver);
  }

  /** Changes the pupil of the scenario before anybody has seen it. */
  async changePupil(change: LeaseChange): Promise<void> {
    this.#lease = await this.stage.relet(this.scenario, this.lease, change);
  }

  /** Asks for a judgement on a requirement; the judge answers when all has been played. */
  ask(requirement: string): void {
    this.stage.recorder.record({ kind: 'asked', scenario: this.scenario.key, requirement });
  }

  /** Gives the outcome of a driver call on, unless nothing can be known of it: then the scenario ends. */
  async reached<Answer>(
    call: Promise<DriverOutcome<Answer>>,
  ): Promise<Extract<DriverOutcome<Answer>, { status: 'done' | 'refused' }>> {
    const outcome = await call;
    const overtime = currentStage().overtime();
    if (overtime !== undefined) return this.interrupt(overtime);
    if (outcome.status === 'failed' || outcome.status === 'not-offered') {
      return this.interrupt(outcome.why);
    }
    return outcome;
  }

  /** Ends the scenario here, through nobody's fault. */
  interrupt(why: Text): never {
    this.interruption = new Interrupted(why);
    throw this.interruption;
  }
}

function begun<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The scenario has not begun');
  return value;
}
