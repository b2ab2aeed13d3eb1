import type { Text } from '#words/text.ts';
import { keyAtHand } from '../keys/key-at-hand.ts';
import { trustOf } from '../keys/trust-of.ts';
import { Refusal } from '../refusal.ts';
import type { DeskKeys, Register } from '../register.ts';
import { newestList } from './withdraw.ts';

/** Whether a key of the service desk may sign now; if not, why. */
export type KeyState = { readonly canSign: boolean; readonly because: Text | null };

/** What the service desk can sign now, and until when its status list counts. */
export type Signing = {
  readonly statements: KeyState;
  readonly statusLists: KeyState;
  readonly statusList: { readonly sequence: number; readonly nextUpdate: Date } | null;
};

/** Tells what can be signed now, without signing anything. */
export async function tellSigning({ database, keys, now }: Register): Promise<Signing> {
  const trust = await trustOf(database);
  const stateOf = (use: keyof DeskKeys): KeyState => {
    try {
      keyAtHand(use, { keys, trust, now: now() });
      return { canSign: true, because: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { canSign: false, because: error.said };
    }
  };
  const list = await newestList(database);
  return {
    statements: stateOf('attested'),
    statusLists: stateOf('status'),
    statusList: list ? { sequence: list.sequence, nextUpdate: list.nextUpdate } : null,
  };
}
