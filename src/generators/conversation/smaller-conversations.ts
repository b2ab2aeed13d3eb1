/**
 * What a conversation is made smaller by, the boldest first:
 *
 * 1. Acts are left out: half of them, then each.
 * 2. What overlaps happens one after the other, or less of it overlaps.
 * 3. What is odd becomes plain, and the first pupil and session take the place of others.
 *
 * Every step makes it smaller, so that none leads back.
 */
import {
  type BronAct,
  type Conversation,
  type DoelAct,
  type PlainBronAct,
  pupilsIn,
  type SlotAsk,
  slotAt,
  slots,
  type UserAsk,
} from '#exchange/conversation/acts.ts';

/** Gives the conversations that are one step smaller. */
export function* smallerConversations(conversation: Conversation): Generator<Conversation> {
  if (conversation.role === 'doel') {
    for (const acts of smallerLists(conversation.acts, smallerDoelActs)) {
      if (acts.length > 0) yield { ...conversation, acts };
    }
    return;
  }
  for (const acts of smallerLists(conversation.acts, smallerBronActs)) {
    if (acts.length > 0) yield { ...conversation, acts };
  }
  const [first, second] = conversation.beginnings;
  if (first !== 'ready') yield { ...conversation, beginnings: ['ready', second] };
  if (second !== 'ready') yield { ...conversation, beginnings: [first, 'ready'] };
  if (!pupilsIn(conversation).includes(0)) {
    yield { ...conversation, beginnings: [second, first], acts: conversation.acts.map(ofFirst) };
  }
}

/** Lists with less in them, then those of which one thing is replaced by what is smaller. */
function* smallerLists<Item>(
  items: readonly Item[],
  smaller: (item: Item) => Iterable<readonly Item[]>,
): Generator<readonly Item[]> {
  const half = Math.floor(items.length / 2);
  if (half > 1) {
    yield items.slice(0, half);
    yield items.slice(half);
  }
  for (let at = items.length - 1; at >= 0; at -= 1) yield items.toSpliced(at, 1);
  for (const [at, item] of items.entries()) {
    for (const instead of smaller(item)) yield items.toSpliced(at, 1, ...instead);
  }
}

function* smallerBronActs(act: BronAct): Generator<readonly BronAct[]> {
  if (act.act === 'overlap') {
    const { asks, meanwhile, isBackwards } = act;
    yield [...asks.map((ask) => ({ act: 'ask' as const, ...ask })), ...meanwhile];
    for (const fewer of smallerLists(asks, (ask) =>
      [...smallerSlotAsks(ask)].map((one) => [one]),
    )) {
      const [only, ...more] = fewer;
      if (!only) continue;
      yield more.length > 0 ? [{ ...act, asks: fewer }] : [{ act: 'ask', ...only }, ...meanwhile];
    }
    for (const fewer of smallerLists(meanwhile, smallerPlainActs))
      yield [{ ...act, meanwhile: fewer }];
    if (isBackwards) yield [{ ...act, isBackwards: false }];
    return;
  }
  if (act.act === 'ask') {
    for (const ask of smallerSlotAsks(act)) yield [{ act: 'ask', ...ask }];
    return;
  }
  yield* smallerPlainActs(act);
}

/** The same about the first pupil, where all of it is about the second. */
function ofFirst(act: BronAct): BronAct {
  if (act.act === 'overlap') {
    const { asks, meanwhile } = act;
    return { ...act, asks: asks.map(inFirst), meanwhile: meanwhile.map(plainOfFirst) };
  }
  return act.act === 'ask' ? inFirst(act) : plainOfFirst(act);
}

function plainOfFirst(act: PlainBronAct): PlainBronAct {
  return 'slot' in act ? inFirst(act) : { ...act, pupil: 0 };
}

function inFirst<Act extends { readonly slot: number }>(act: Act): Act {
  const { by } = slotAt(act.slot);
  return { ...act, slot: slots.findIndex((slot) => slot.pupil === 0 && slot.by === by) };
}

function* smallerPlainActs(act: PlainBronAct): Generator<readonly PlainBronAct[]> {
  if ('slot' in act) {
    for (let slot = 0; slot < act.slot; slot += 1) yield [{ ...act, slot }];
    return;
  }
  if (act.act === 'enter' && !act.isSeen) yield [{ ...act, isSeen: true }];
  if ('for' in act && act.for !== 'counterpart') yield [{ ...act, for: 'counterpart' }];
  if (act.pupil !== slots[0].pupil) yield [{ ...act, pupil: slots[0].pupil }];
}

function* smallerSlotAsks({ slot, odd }: SlotAsk): Generator<SlotAsk> {
  if (odd !== undefined) yield { slot };
  for (let lower = 0; lower < slot; lower += 1) yield { slot: lower, odd };
}

function* smallerDoelActs(act: DoelAct): Generator<readonly DoelAct[]> {
  switch (act.act) {
    case 'ask':
      for (const ask of smallerUserAsks(act)) yield [{ act: 'ask', ...ask }];
      return;
    case 'renew':
      if (act.pupil !== 0) yield [{ ...act, pupil: 0 }];
      return;
    case 'look':
      if (act.ask > 0) yield [{ ...act, ask: act.ask - 1 }];
      return;
    case 'overlap': {
      const { asks, held, isBackwards } = act;
      yield asks.map((ask) => ({ act: 'ask' as const, ...ask }));
      for (const fewer of smallerLists(asks, (ask) =>
        [...smallerUserAsks(ask)].map((one) => [one]),
      )) {
        const [only, ...more] = fewer;
        if (!only) continue;
        yield [more.length > 0 ? { ...act, asks: fewer } : { act: 'ask', ...only }];
      }
      if (isBackwards) yield [{ ...act, isBackwards: false }];
      if (held !== 'session') yield [{ ...act, held: 'session' }];
    }
  }
}

function* smallerUserAsks(ask: UserAsk): Generator<UserAsk> {
  const { isOfEarlier, ...usual } = ask;
  if (ask.goes !== 'well') yield { ...ask, goes: 'well' };
  if (ask.isEverywhere) yield { ...ask, isEverywhere: false };
  if (isOfEarlier) yield usual;
  if (ask.pupil !== 0) yield { ...ask, pupil: 0 };
}
