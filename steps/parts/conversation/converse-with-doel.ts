import { setTimeout as pause } from 'node:timers/promises';
import { byPupil } from '#cast/mischief/by-pupil.ts';
import { HeldBack } from '#cast/mischief/holds-back.ts';
import type { Mischief } from '#cast/mischief/mischief.ts';
import {
  type Conversation,
  type DoelAct,
  type PupilNumber,
  pupilsIn,
  type UserAsk,
  withOneCourse,
} from '#exchange/conversation/acts.ts';
import type { ScenarioWorld } from '../../world.ts';
import { isForSwv } from '../koppelsleutel.ts';
import { notifySwv, shownKoppelsleutel } from '../notify-swv.ts';
import { mischiefOf } from './courses.ts';
import { offered } from './offered.ts';
import { contentsOf, leasePupils, type PupilLeases } from './pupils.ts';
import { whileHeld, within } from './within.ts';

/**
 * Has everybody do what a conversation with a target that receives says, one act after the other. Where a session is not
 * signed off in the end, the target is asked to do one thing more, so that it is seen alive after that was due.
 */
export async function converseWithDoel(
  world: ScenarioWorld,
  conversation: Extract<Conversation, { role: 'doel' }>,
): Promise<void> {
  const named = pupilsIn(conversation);
  const talk = new DoelTalk(world, await leasePupils(world, named));
  for (const pupil of named) await talk.renew(pupil);
  for (const act of conversation.acts) await talk.play(act);
  await talk.end();
}

/** An ask that the target began. */
type Begun = UserAsk & { readonly id: string; readonly after: number };

/** A conversation under way: the asks that were begun, and how often the dossier of each pupil was made ready for the target. */
class DoelTalk {
  readonly #world: ScenarioWorld;
  readonly #leases: PupilLeases;
  readonly #begun: Begun[] = [];
  readonly #renewed = new Map<PupilNumber, number>();
  /** The koppelsleutels that were issued for each pupil, the last one at the end. */
  readonly #issued = new Map<PupilNumber, readonly string[]>();
  #isOneOpen = false;

  constructor(world: ScenarioWorld, leases: PupilLeases) {
    this.#world = world;
    this.#leases = leases;
  }

  async play(act: DoelAct): Promise<void> {
    switch (act.act) {
      case 'renew':
        return this.renew(act.pupil);
      case 'look':
        return this.#look(act.ask);
      case 'ask':
        return this.#overlap([act], undefined);
      case 'overlap':
        return this.#overlap(act.asks, act);
    }
  }

  /** Makes another dossier of the pupil ready for the target, at the counterpart, and tells a samenwerkingsverband of it. */
  async renew(pupil: PupilNumber): Promise<void> {
    const { stage, scenario, lease } = this.#world;
    const { bron } = stage.cast;
    const nth = (this.#renewed.get(pupil) ?? 0) + 1;
    this.#renewed.set(pupil, nth);
    const { pgn } = this.#leases[pupil];
    const place = { school: lease.counterpartSchool, pgn };
    const dossier = contentsOf(this.#leases[pupil], { pupil, nth });
    bron.enter({ ...place, scenario: scenario.key, dossier, isInspected: true });
    if (!isForSwv(lease)) {
      bron.makeReady(place, { brin: lease.targetSchool.brin });
      return;
    }
    bron.makeReady(place, lease.targetSchool);
    const koppelsleutel = await notifySwv(this.#world, pgn);
    this.#issued.set(pupil, [...(this.#issued.get(pupil) ?? []), koppelsleutel]);
  }

  /** Asks for one thing more where a session is still open. */
  async end(): Promise<void> {
    if (!this.#isOneOpen) return;
    await this.renew(0);
    await this.#overlap([{ pupil: 0, goes: 'well', isEverywhere: false }], undefined);
  }

  async #overlap(
    drawn: readonly UserAsk[],
    held: Pick<Extract<DoelAct, { act: 'overlap' }>, 'held' | 'isBackwards'> | undefined,
  ): Promise<void> {
    const { conduct } = this.#world.stage.cast;
    const asks = withOneCourse(drawn);
    const back = held && this.#holdBack(held.held, asks.length);
    this.#misbehave(asks, held?.held, back?.mischief);
    const begun: Begun[] = [];
    try {
      for (const ask of asks) {
        begun.push(...(await whileHeld(back, this.#begin(ask))));
        const { length } = held ? begun.filter((one) => comesTo(held.held, one)) : begun;
        await within((signal) => back?.come(length, signal) ?? Promise.resolve());
      }
      const waiting = held ? begun.filter((one) => comesTo(held.held, one)) : [];
      const order = [...waiting.entries()];
      for (const [nth, ask] of held?.isBackwards ? order.reverse() : order) {
        back?.letGo(nth);
        await within((signal) => this.#untilDone(ask, signal));
      }
    } finally {
      back?.letAllGo();
    }
    for (const ask of begun) await this.#untilOver(ask);
    conduct.trafficCenter.behave();
    conduct.school.behave();
    for (const ask of begun) await this.#look(this.#begun.indexOf(ask));
  }

  #holdBack(held: Held, most: number): HeldBack {
    const to = {
      session: 'overdrachtRequest',
      dossier: 'documentRequest',
      'sign-off': 'afmeldingRequest',
    } as const;
    return new HeldBack(this.#world.stage.cast.release, { to: to[held], most });
  }

  #misbehave(asks: readonly UserAsk[], held: Held | undefined, back: Mischief | undefined): void {
    const { conduct, release } = this.#world.stage.cast;
    const ways = new Map(
      asks.map((ask) => {
        const { zoeksleutel, koppelsleutel = zoeksleutel } = this.#nameIn(ask);
        return [koppelsleutel, mischiefOf(release, ask.goes)];
      }),
    );
    const course = byPupil(release, (name) => ways.get(name));
    const both: Mischief = back ? (sound) => back(course(sound)) : course;
    conduct.school.misbehave(held === 'dossier' ? both : course);
    conduct.trafficCenter.misbehave(held === 'dossier' ? course : both);
  }

  async #begin(ask: UserAsk): Promise<Begun[]> {
    const { stage, driver, lease } = this.#world;
    const { targetSchool, counterpartSchool, transfer } = lease;
    const after = stage.cast.trafficCenter.sessions.count;
    // Within one BRIN the target has delivery points as well: only ours is meant.
    const mayChoose = stage.features.includes('delivery-point');
    const isChosen = transfer.isWithinBrin || (mayChoose && !ask.isEverywhere);
    const call = driver.askDossier({
      brin: targetSchool.brin,
      fromBrin: counterpartSchool.brin,
      overdrachtsoort: transfer.overdrachtsoort,
      ...(await this.#orderedAs(ask)),
      ...(isChosen && { fromRouteringsKenmerk: counterpartSchool.routeringsKenmerk }),
    });
    const asked = await this.#world.reached(call);
    if (asked.status === 'refused') return [];
    const begun = { ...ask, id: asked.answer.id, after };
    this.#begun.push(begun);
    return [begun];
  }

  /** What names the pupil of an ask in messages: the one key or the other. */
  #nameIn({ pupil, isOfEarlier }: UserAsk) {
    const issued = this.#issued.get(pupil);
    const koppelsleutel = (isOfEarlier ? issued?.at(-2) : undefined) ?? issued?.at(-1);
    return koppelsleutel === undefined
      ? { zoeksleutel: this.#leases[pupil].key.zoeksleutel }
      : { koppelsleutel };
  }

  /** What names the pupil to who asks: a samenwerkingsverband takes a koppelsleutel as it sees it. */
  async #orderedAs(ask: UserAsk) {
    const { koppelsleutel } = this.#nameIn(ask);
    return koppelsleutel === undefined
      ? { pgn: this.#leases[ask.pupil].pgn }
      : { koppelsleutel: await shownKoppelsleutel(this.#world, koppelsleutel) };
  }

  async #untilOver(ask: Begun): Promise<void> {
    const { limits, cast } = this.#world.stage;
    if (ask.goes !== 'session refused') {
      const meant = { ...this.#nameIn(ask), after: ask.after };
      const isOver = await cast.trafficCenter.sessions.untilSignedOff(meant, limits.signOffMs);
      if (!isOver) this.#isOneOpen = true;
    }
    await this.#untilDone(ask, AbortSignal.timeout(limits.answerMs + limits.signOffMs));
    await offered(this.#world, this.#world.driver.askState(ask));
  }

  async #untilDone(ask: Begun, limit: AbortSignal): Promise<void> {
    const { glances } = this.#world.stage;
    for (let pauseMs = 1; !limit.aborted; pauseMs *= 2) {
      const seen = await glances.askState(ask);
      if (seen.status !== 'done' || seen.answer.state === 'done') return;
      await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
    }
  }

  async #look(nth: number): Promise<void> {
    const ask = this.#begun[nth];
    if (ask) await offered(this.#world, this.#world.driver.showReceived({ id: ask.id }));
  }
}

type Held = Extract<DoelAct, { act: 'overlap' }>['held'];

/** A session that is refused comes to nothing else. */
function comesTo(held: Held, { goes }: UserAsk): boolean {
  return held === 'session' || goes !== 'session refused';
}
