import {
  type Conversation,
  courses,
  drawnWhere,
  type NamedBy,
  type SlotAsk,
  type UserAsk,
} from '#exchange/conversation/acts.ts';

/** Every move of conversations with a target in a role, and every two that may follow each other. */
export function allMoves(role: Conversation['role'], by: NamedBy): readonly string[] {
  const part = partOf({ role, by });
  const moves = [...(role === 'bron' ? bronMovesWhere(by) : doelMovesWhere(by)), overlap];
  const pairs = moves.flatMap((one) => moves.map((next) => following(part, one, next)));
  return [...moves.map((move) => `${part}: ${move}`), ...pairs];
}

/** The moves of a conversation, each with the one after it. What overlaps is one, and each of its asks too. */
export function* movesIn({ role, by, acts }: Conversation): Generator<string> {
  const part = partOf({ role, by });
  let before: string | undefined;
  for (const act of acts) {
    const move = moveOf(act);
    yield `${part}: ${move}`;
    if (before !== undefined) yield following(part, before, move);
    if (act.act === 'overlap') for (const ask of act.asks) yield `${part}: ${saidOf(wayOf(ask))}`;
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

function bronMovesWhere(by: NamedBy): readonly string[] {
  return [...bronMoves, ...['', ...drawnWhere(by).oddAsks].map(saidOf)];
}

function doelMovesWhere(by: NamedBy): readonly string[] {
  const ways = by === 'koppelsleutel' ? [...courses, ...courses.map(ofEarlier)] : courses;
  return ['renew', 'look', ...ways.map(saidOf)];
}

function partOf({ role, by }: { readonly role: string; readonly by?: NamedBy | undefined }) {
  return by === 'koppelsleutel' ? `${role} by koppelsleutel` : role;
}

function moveOf(act: Conversation['acts'][number]): string {
  return act.act === 'ask' ? saidOf(wayOf(act)) : act.act;
}

function wayOf(ask: SlotAsk | UserAsk): string {
  if (!('goes' in ask)) return ask.odd ?? '';
  return ask.isOfEarlier ? ofEarlier(ask.goes) : ask.goes;
}

function ofEarlier(course: string): string {
  return `${course}, under an earlier koppelsleutel`;
}

function saidOf(way: string): string {
  return way === '' ? 'ask' : `ask (${way})`;
}

function following(part: string, one: string, next: string): string {
  return `${part}: ${one}, ${next}`;
}
