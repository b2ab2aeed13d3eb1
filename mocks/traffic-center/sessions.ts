import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Messages, PupilKey } from '#exchange/messages.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { afterMove, type SessionMove, type SessionState } from '#exchange/session.ts';

/** What a session was granted for. */
export type Grant = {
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly bronBrin: string;
  readonly overdrachtsoort: string;
  /** Where the doel was told to ask. */
  readonly deliveryPoints: readonly string[];
} & PupilKey;

/** A session at the Traffic Center. */
export type Session = {
  readonly id: string;
  readonly grant: Grant;
  readonly grantedAt: Date;
  state: SessionState;
};

/** Sessions about one pupil, named by either key, beyond the first `after` ones. */
export type SessionsAbout = {
  readonly zoeksleutel?: string;
  readonly koppelsleutel?: string;
  readonly after: number;
};

/** What sessions live by. */
export type SessionsOptions = { readonly now: () => Date; readonly lifetimeMs: number };

/** Every session of a run, open or over. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #events = new EventEmitter();

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** Opens a session for what was asked, at these delivery points of the bron. */
  grant(request: Messages['overdrachtRequest'], deliveryPoints: readonly string[]): Session {
    const { bronRouteringsKenmerk: _one, ...asked } = request;
    const grantedAt = this.#options.now();
    const grant = { ...asked, deliveryPoints };
    const session: Session = { id: randomUUID(), grant, grantedAt, state: 'granted' };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** Finds a session by its id, in whatever case it is written; one whose time has passed has expired. */
  find(id: string): Session | undefined {
    const session = this.#sessions.get(id.toLowerCase());
    const { now, lifetimeMs } = this.#options;
    const isLate = session && now().getTime() - session.grantedAt.getTime() >= lifetimeMs;
    if (isLate) this.move(session, 'expire');
    return session;
  }

  /** Makes a move in a session and tells whether it was allowed. */
  move(session: Session, move: SessionMove): boolean {
    const state = afterMove(session.state, move);
    if (state === undefined) return false;
    session.state = state;
    this.#events.emit('moved');
    return true;
  }

  /** Forgets the oldest sessions, until so many are left: whoever names one of those names none that we know. */
  forgetBeyond(most: number): void {
    for (const id of this.#sessions.keys()) {
      if (this.#sessions.size <= most) return;
      this.#sessions.delete(id);
    }
  }

  /** How many sessions there are. */
  get count(): number {
    return this.#sessions.size;
  }

  /** Every session, in the order in which they were granted. */
  get all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  /**
   * Waits until there is a session about this pupil beyond the first `after` ones and all such are signed off, at
   * most `limitMs`; tells whether it came to that.
   */
  async untilSignedOff(meant: SessionsAbout, limitMs: number): Promise<boolean> {
    const limit = AbortSignal.timeout(limitMs);
    while (!this.#isOver(meant)) {
      const moved = await once(this.#events, 'moved', { signal: limit }).catch(() => undefined);
      if (!moved) return false;
    }
    return true;
  }

  #isOver({ zoeksleutel, koppelsleutel, after }: SessionsAbout): boolean {
    const about = this.all
      .slice(after)
      .filter(
        ({ grant }) =>
          grant.zoeksleutelPgnfrag?.zoeksleutel === zoeksleutel &&
          isSameLinkKey(grant.koppelsleutel, koppelsleutel),
      );
    return about.length > 0 && about.every(({ state }) => state === 'signed-off');
  }
}
