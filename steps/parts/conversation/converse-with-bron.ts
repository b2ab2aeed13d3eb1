import { HeldBack } from '#cast/mischief/holds-back.ts';
import type { OpenSession } from '#cast/school/transfer.ts';
import {
  type Beginning,
  type BronAct,
  type Conversation,
  type PlainBronAct,
  type PupilNumber,
  pupilsIn,
  type SlotAsk,
  slotAt,
} from '#exchange/conversation/acts.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ScenarioWorld } from '../../world.ts';
import { countIssued, isForSwv } from '../koppelsleutel.ts';
import { schoolOf } from './asker.ts';
import { changeFor } from './odd-asks.ts';
import { offered } from './offered.ts';
import { LinkKeyNames, type PupilNames, SearchKeyNames } from './pupil-names.ts';
import { contentsOf, leasePupils, type PupilLeases } from './pupils.ts';
import { whileHeld, within } from './within.ts';

/** Has everybody do what a conversation with a target that sends says, one act after the other. */
export async function converseWithBron(
  world: ScenarioWorld,
  conversation: Extract<Conversation, { role: 'bron' }>,
): Promise<void> {
  const named = pupilsIn(conversation);
  const leases = await leasePupils(world, named);
  const talk = new BronTalk(world, leases);
  for (const pupil of named) await talk.begin(pupil, conversation.beginnings[pupil]);
  for (const act of conversation.acts) await talk.play(act);
}

type Opened = { readonly session: OpenSession; readonly result?: string | undefined };

/** A conversation under way: the sessions that are open, and how often each pupil was entered. */
class BronTalk {
  readonly #world: ScenarioWorld;
  readonly #leases: PupilLeases;
  readonly #names: PupilNames;
  readonly #isForSwv: boolean;
  readonly #opened = new Map<number, Opened>();
  readonly #entered = new Map<PupilNumber, number>();

  constructor(world: ScenarioWorld, leases: PupilLeases) {
    this.#world = world;
    this.#leases = leases;
    this.#isForSwv = isForSwv(world.lease);
    this.#names = this.#isForSwv ? new LinkKeyNames(world) : new SearchKeyNames(leases);
  }

  async begin(pupil: PupilNumber, how: Beginning): Promise<void> {
    if (how === 'unknown') return;
    await this.#enter(pupil, how !== 'unseen');
    if (how === 'entered') return;
    await this.#plain({ act: 'make ready', pupil, for: 'counterpart' });
    if (how === 'ready' && this.#isForSwv)
      await this.#plain({ act: 'notify', pupil, for: 'counterpart' });
  }

  async play(act: BronAct): Promise<void> {
    if (act.act === 'overlap') return this.#overlap(act);
    if (act.act !== 'ask') return this.#plain(act);
    await this.#ask(act, await this.#sessionOf(act));
  }

  /** All of them wait for the Traffic Center before anything else happens, as far as the target can wait for several. */
  async #overlap({ asks, meanwhile, isBackwards }: Extract<BronAct, { act: 'overlap' }>) {
    const { conduct, release } = this.#world.stage.cast;
    const held = new HeldBack(release, { to: 'sessiecontroleRequest', most: asks.length });
    const sessions: OpenSession[] = [];
    for (const ask of asks) sessions.push(await this.#sessionOf(ask));
    conduct.trafficCenter.misbehave(held.mischief);
    const answers: Promise<void>[] = [];
    try {
      for (const [nth, ask] of asks.entries()) {
        const answer = this.#ask(ask, sessions[nth] ?? (await this.#sessionOf(ask)));
        answers.push(answer);
        await within((signal) => Promise.race([held.come(nth + 1, signal), answer]));
      }
      for (const act of meanwhile) await whileHeld(held, this.#plain(act));
      const order = [...answers.entries()];
      for (const [nth, answer] of isBackwards ? order.reverse() : order) {
        held.letGo(nth);
        await within(() => answer);
      }
    } finally {
      held.letAllGo();
      await Promise.all(answers);
      conduct.trafficCenter.behave();
    }
  }

  async #plain(act: PlainBronAct): Promise<void> {
    switch (act.act) {
      case 'enter':
        return this.#enter(act.pupil, act.isSeen);
      case 'inspect':
        return this.#inspect(act.pupil);
      case 'make ready':
      case 'withdraw':
      case 'notify':
        return this.#release(act);
      case 'open':
        this.#opened.delete(act.slot);
        await this.#sessionOf(act);
        return;
      case 'sign off':
        return this.#signOff(act.slot);
      case 'expire':
        return this.#expire(act.slot);
    }
  }

  async #enter(pupil: PupilNumber, isSeen: boolean): Promise<void> {
    const nth = (this.#entered.get(pupil) ?? 0) + 1;
    this.#entered.set(pupil, nth);
    const dossier = writeXml(contentsOf(this.#leases[pupil], { pupil, nth }));
    await offered(this.#world, this.#world.driver.loadPupil({ ...this.#at(pupil), dossier }));
    if (isSeen) await this.#inspect(pupil);
  }

  async #inspect(pupil: PupilNumber): Promise<void> {
    const { inspection } = this.#leases[pupil].dossier;
    if (Object.keys(inspection).length === 0 || !this.#entered.has(pupil)) return;
    const { driver } = this.#world;
    await offered(this.#world, driver.recordInspection({ ...this.#at(pupil), inspection }));
  }

  async #release(act: Extract<PlainBronAct, { for: string }>): Promise<void> {
    if (!this.#entered.has(act.pupil)) return;
    const { driver, lease } = this.#world;
    const { brin, routeringsKenmerk } = schoolOf(lease, act.for);
    const meant = { ...this.#at(act.pupil), forBrin: brin };
    // Of a samenwerkingsverband one delivery point is chosen.
    const chosen = {
      ...meant,
      ...(this.#isForSwv && { forRouteringsKenmerk: routeringsKenmerk }),
    };
    const after = countIssued(this.#world);
    const call = {
      'make ready': () => driver.makeReady(chosen),
      withdraw: () => driver.withdrawReady(meant),
      notify: () => driver.notify(chosen),
    }[act.act];
    await offered(this.#world, call());
    if (act.act === 'notify') this.#names.noteNotified(act, after);
  }

  /** The session of a slot, which is opened when it is first named. */
  async #sessionOf({ slot }: { readonly slot: number }): Promise<OpenSession> {
    const known = this.#opened.get(slot);
    if (known) return known.session;
    const { stage, scenario, lease } = this.#world;
    const { pupil, by } = slotAt(slot);
    const session = await stage.cast.doel.openSession({
      scenario: scenario.key,
      // Within one BRIN no other school is granted any.
      doel: schoolOf(lease, lease.transfer.isWithinBrin ? 'counterpart' : by),
      bron: lease.targetSchool,
      ...this.#names.of(pupil, by),
      overdrachtsoort: lease.transfer.overdrachtsoort,
    });
    this.#opened.set(slot, { session });
    return session;
  }

  async #ask(ask: SlotAsk, session: OpenSession): Promise<void> {
    const { doel } = this.#world.stage.cast;
    const change = changeFor(this.#world, ask, { session, names: this.#names });
    const answer = await doel.askDossier(session, { change });
    if (this.#opened.get(ask.slot)?.session !== session) return;
    this.#opened.set(ask.slot, { session, result: answer?.resultaat });
  }

  async #signOff(slot: number): Promise<void> {
    const opened = this.#opened.get(slot);
    if (opened) await this.#world.stage.cast.doel.signOff(opened.session, opened.result);
  }

  async #expire(slot: number): Promise<void> {
    const { sessions } = this.#world.stage.cast.trafficCenter;
    const { sessieId } = await this.#sessionOf({ slot });
    const session = sessions.find(sessieId);
    if (session) sessions.move(session, 'expire');
  }

  #at(pupil: PupilNumber) {
    return { brin: this.#world.lease.targetSchool.brin, pgn: this.#leases[pupil].pgn };
  }
}
