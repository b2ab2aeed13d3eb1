import {
  type Conversation,
  courses,
  oddAsks,
  type SlotAsk,
  type UserAsk,
} from '#exchange/conversation/acts.ts';

/** Every move of conversations with a target in a role, and every two that may follow each other. */
export function allMoves(role: Conversation['role']): readonly string[] {
  const asks = role === 'bron' ? ['', ...oddAsks].map(saidOf) : courses.map(saidOf);
  const others = role === 'bron' ? bronMoves : ['renew', 'look'];
  const moves = [...others, ...asks, overlap];
  const pairs = moves.flatMap((one) => moves.map((next) => following(role, one, next)));
  return [...moves.map((move) => `${role}: ${move}`), ...pairs];
}

/** The moves of a conversation, each with the one after it. What overlaps is one, and each of its asks too. */
export function* movesIn({ role, acts }: Conversation): Generator<string> {
  let before: string | undefined;
  for (const act of acts) {
    const move = moveOf(act);
    yield `${role}: ${move}`;
    if (before !== undefined) yield following(role, before, move);
    if (act.act === 'overlap') for (const ask of act.asks) yield `${role}: ${saidOf(wayOf(ask))}`;
    before = move;
  }
}

const overlap = 'overlap';
const bronMoves = [
  'enter',
  'inspect',
  'make ready',
  'withdraw',
  'notify',
  'open',
  'sign off',
  'expire',
] as const;

function moveOf(act: Conversation['acts'][number]): string {
  return act.act === 'ask' ? saidOf(wayOf(act)) : act.act;
}

function wayOf(ask: SlotAsk | UserAsk): string {
  return 'goes' in ask ? ask.goes : (ask.odd ?? '');
}

function saidOf(way: string): string {
  return way === '' ? 'ask' : `ask (${way})`;
}

function following(role: string, one: string, next: string): string {
  return `${role}: ${one}, ${next}`;
}
