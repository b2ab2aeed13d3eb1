import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Messages, PupilKey } from '#exchange/messages.ts';
import { afterMove, type SessionMove, type SessionState } from '#exchange/session.ts';

/** What a session was granted for. */
export type Grant = {
  readonly doelBrin: string;
  readonly doelRouteringsKenmerk: string;
  readonly bronBrin: string;
  readonly overdrachtsoort: string;
} & PupilKey;

/** A session at the Traffic Center. */
export type Session = { readonly id: string; readonly grant: Grant; state: SessionState };

/** Every session of a run, open or over. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #events = new EventEmitter();

  /** Opens a session for what was asked. */
  grant(request: Messages['overdrachtRequest']): Session {
    const session: Session = { id: randomUUID(), grant: request, state: 'granted' };
    this.#sessions.set(session.id, session);
    return session;
  }

  /** Finds a session by its id, in whatever case it is written. */
  find(id: string): Session | undefined {
    return this.#sessions.get(id.toLowerCase());
  }

  /** Makes a move in a session and tells whether it was allowed. */
  move(session: Session, move: SessionMove): boolean {
    const state = afterMove(session.state, move);
    if (state === undefined) return false;
    session.state = state;
    this.#events.emit('moved');
    return true;
  }

  /** How many sessions were granted so far. */
  get count(): number {
    return this.#sessions.size;
  }

  /**
   * Waits until there is a session about this pupil beyond the first `after` ones and all such are signed off, at
   * most `limitMs`; tells whether it came to that.
   */
  async untilSignedOff(
    { zoeksleutel, after }: { readonly zoeksleutel: string; readonly after: number },
    limitMs: number,
  ): Promise<boolean> {
    const limit = AbortSignal.timeout(limitMs);
    while (!this.#isOver(zoeksleutel, after)) {
      const moved = await once(this.#events, 'moved', { signal: limit }).catch(() => undefined);
      if (!moved) return false;
    }
    return true;
  }

  #isOver(zoeksleutel: string, after: number): boolean {
    const about = [...this.#sessions.values()]
      .slice(after)
      .filter(({ grant }) => grant.zoeksleutelPgnfrag?.zoeksleutel === zoeksleutel);
    return about.length > 0 && about.every(({ state }) => state === 'signed-off');
  }
}
