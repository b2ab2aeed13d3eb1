import { HeldBack } from '#cast/mischief/holds-back.ts';
import type { OpenSession } from '#cast/school/transfer.ts';
import {
  type Asker,
  type Beginning,
  type BronAct,
  type Conversation,
  type PlainBronAct,
  type PupilNumber,
  pupils,
  pupilsIn,
  type SlotAsk,
  slotAt,
} from '#exchange/conversation/acts.ts';
import type { Messages } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ScenarioWorld } from '../../world.ts';
import { offered } from './offered.ts';
import { contentsOf, leasePupils, type PupilLeases } from './pupils.ts';
import { within } from './within.ts';

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
  readonly #opened = new Map<number, Opened>();
  readonly #entered = new Map<PupilNumber, number>();

  constructor(world: ScenarioWorld, leases: PupilLeases) {
    this.#world = world;
    this.#leases = leases;
  }

  async begin(pupil: PupilNumber, how: Beginning): Promise<void> {
    if (how === 'unknown') return;
    await this.#enter(pupil, how !== 'unseen');
    if (how === 'entered') return;
    await this.#plain({ act: 'make ready', pupil, for: 'counterpart' });
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
      for (const act of meanwhile) await this.#plain(act);
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
    const { driver } = this.#world;
    const call = {
      'make ready': driver.makeReady,
      withdraw: driver.withdrawReady,
      notify: driver.notify,
    }[act.act];
    const forBrin = this.#school(act.for).brin;
    await offered(this.#world, call({ ...this.#at(act.pupil), forBrin }));
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
      doel: this.#school(lease.transfer.isWithinBrin ? 'counterpart' : by),
      bron: lease.targetSchool,
      key: this.#leases[pupil].key,
      overdrachtsoort: lease.transfer.overdrachtsoort,
    });
    this.#opened.set(slot, { session });
    return session;
  }

  async #ask(ask: SlotAsk, session: OpenSession): Promise<void> {
    const { doel } = this.#world.stage.cast;
    const answer = await doel.askDossier(session, { change: this.#changeOf(ask) });
    if (this.#opened.get(ask.slot)?.session !== session) return;
    this.#opened.set(ask.slot, { session, result: answer?.resultaat });
  }

  #changeOf({ slot, odd }: SlotAsk): Partial<Messages['documentRequest']> {
    const { stage, lease } = this.#world;
    const { pupil, by } = slotAt(slot);
    const asking = ({ brin, routeringsKenmerk }: School) => {
      return { doelBrin: brin, doelRouteringsKenmerk: routeringsKenmerk };
    };
    const other = pupils.find((one) => one !== pupil) ?? pupil;
    switch (odd) {
      case undefined:
        return {};
      case 'school':
        return asking(by === 'other school' ? lease.counterpartSchool : lease.otherSchool);
      case 'delivery point':
        return asking(by === 'counterpart' ? lease.secondDeliveryPoint : lease.counterpartSchool);
      case 'pupil':
        return { zoeksleutelPgnfrag: this.#leases[other].key };
      case 'kind':
        return {
          overdrachtsoort: otherKind(lease.transfer.overdrachtsoort, stage.cast.release.kinds),
        };
      case 'version':
        return { dossierVersie: '1999.1' };
      case 'session':
        return { sessieId: unknownSession };
      case 'for later':
        return { aanvraagdatum: this.#daysFromNow(1) };
      case 'since long':
        return { aanvraagdatum: this.#daysFromNow(-365) };
    }
  }

  #daysFromNow(days: number): string {
    const now = this.#world.stage.cast.clock.now();
    return new Date(now.getTime() + days * dayMs).toISOString();
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

  #school(asker: Asker): School {
    const { counterpartSchool, secondDeliveryPoint, otherSchool } = this.#world.lease;
    return {
      counterpart: counterpartSchool,
      'second delivery point': secondDeliveryPoint,
      'other school': otherSchool,
    }[asker];
  }

  #at(pupil: PupilNumber) {
    return { brin: this.#world.lease.targetSchool.brin, pgn: this.#leases[pupil].pgn };
  }
}

const dayMs = 86_400_000;
const unknownSession = '99999999-9999-4999-8999-999999999999';

function otherKind(kind: string, kinds: Readonly<Record<string, string>>): string {
  return Object.values(kinds).find((one) => one !== kind) ?? kind;
}
