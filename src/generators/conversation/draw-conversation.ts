import fc from 'fast-check';
import {
  type BronAct,
  type Conversation,
  courses,
  type DoelAct,
  drawnWhere,
  type NamedBy,
  type PlainBronAct,
  type PupilNumber,
  type SlotAsk,
  slots,
  type UserAsk,
} from '#exchange/conversation/acts.ts';
import { BySteps, type Step } from '../smaller/by-steps.ts';
import { smallerConversations } from './smaller-conversations.ts';

/** What conversations are drawn for: by what pupils are named, and how many acts there are at most. */
export type ConversationOptions = { readonly by?: NamedBy; readonly most?: number };

/** Gives conversations with a target in a role, which become smaller one step at a time. */
export function drawConversation(
  role: Conversation['role'],
  { by = 'zoeksleutel', most = 10 }: ConversationOptions = {},
): fc.Arbitrary<Conversation> {
  const amount = { minLength: Math.min(least, most), maxLength: most };
  const named = by === 'koppelsleutel' ? { by } : {};
  const drawn: fc.Arbitrary<Conversation> =
    role === 'bron'
      ? fc.record({
          role: fc.constant('bron' as const),
          beginnings: fc.tuple(beginningsOf[by], beginningsOf[by]),
          acts: fc.array(bronPhrases[by], amount).map((phrases) => phrases.flat().slice(0, most)),
        })
      : fc.record({ role: fc.constant('doel' as const), acts: fc.array(doelActs[by], amount) });
  // As a whole: where an act is left out, those after it keep their meaning.
  return new BySteps(
    drawn.map((conversation) => ({ ...named, ...conversation })),
    stepsFrom,
  );
}

function* stepsFrom(conversation: Conversation): Generator<Step<Conversation, undefined>> {
  for (const smaller of smallerConversations(conversation)) yield { smaller, at: undefined };
}

/** Shorter ones are what longer ones become. */
const least = 4;

const pupil = fc.constantFrom<PupilNumber[]>(0, 0, 1);
const slot = fc.oneof(fc.nat(1), fc.nat(slots.length - 1));
const school = fc.constantFrom('counterpart' as const, 'other school' as const);

function byName<Drawn>(draw: (by: NamedBy) => Drawn): Readonly<Record<NamedBy, Drawn>> {
  return { zoeksleutel: draw('zoeksleutel'), koppelsleutel: draw('koppelsleutel') };
}

const beginningsOf = byName((by) => {
  const [usual, ...others] = drawnWhere(by).beginnings;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual ?? 'ready') },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
});

const slotAsks = byName((by): fc.Arbitrary<SlotAsk> => {
  return fc.record({
    slot,
    odd: fc.oneof(
      { weight: 2, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...drawnWhere(by).oddAsks) },
    ),
  });
});

const plainBronActs: fc.Arbitrary<PlainBronAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('sign off' as const), slot }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('expire' as const), slot }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('open' as const), slot }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom('withdraw' as const, 'make ready' as const, 'make ready' as const),
      pupil,
      for: school,
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('notify' as const), pupil, for: school }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('enter' as const), pupil, isSeen: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('inspect' as const), pupil }) },
);

const bronActs = byName((by): fc.Arbitrary<BronAct> => {
  return fc.oneof(
    { weight: 5, arbitrary: slotAsks[by].map((ask) => ({ act: 'ask' as const, ...ask })) },
    { weight: 6, arbitrary: plainBronActs },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('overlap' as const),
        asks: fc.array(slotAsks[by], { minLength: 2, maxLength: 3 }),
        meanwhile: fc.array(plainBronActs, { maxLength: 2 }),
        isBackwards: fc.boolean(),
      }),
    },
  );
});

type BronPhrase = readonly BronAct[];

/** What is often done in one go, by one act alone seldom comes about. */
const commonPhrases: readonly {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<BronPhrase>;
}[] = [
  {
    weight: 2,
    arbitrary: pupil.map((pupil) => [
      { act: 'withdraw' as const, pupil, for: 'counterpart' as const },
      { act: 'make ready' as const, pupil, for: 'other school' as const },
    ]),
  },
  {
    weight: 1,
    arbitrary: pupil.map((pupil) => [
      { act: 'enter' as const, pupil, isSeen: true },
      { act: 'make ready' as const, pupil, for: 'counterpart' as const },
    ]),
  },
  {
    weight: 1,
    arbitrary: slot.map((slot) => [
      { act: 'sign off' as const, slot },
      { act: 'open' as const, slot },
    ]),
  },
];

/** A samenwerkingsverband has something to ask by once it was notified of what is ready, and opens a session by that. */
const offers: fc.Arbitrary<BronPhrase> = fc
  .record({ slot: fc.constantFrom(...offeredSlots()), isEntered: fc.boolean() })
  .map(({ slot: { slot, pupil, by }, isEntered }) => [
    ...(isEntered ? [{ act: 'enter' as const, pupil, isSeen: false }] : []),
    { act: 'make ready' as const, pupil, for: by },
    { act: 'notify' as const, pupil, for: by },
    { act: 'open' as const, slot },
  ]);

const bronPhrases: Readonly<Record<NamedBy, fc.Arbitrary<BronPhrase>>> = {
  zoeksleutel: fc.oneof(
    { weight: 10, arbitrary: bronActs.zoeksleutel.map((act) => [act]) },
    ...commonPhrases,
  ),
  koppelsleutel: fc.oneof(
    { weight: 10, arbitrary: bronActs.koppelsleutel.map((act) => [act]) },
    ...commonPhrases,
    { weight: 4, arbitrary: offers },
  ),
};

function offeredSlots() {
  return slots.flatMap(({ pupil, by }, slot) =>
    by === 'second delivery point' ? [] : [{ slot, pupil, by }],
  );
}

const [well, ...setbacks] = courses;
const plainUserAsk = {
  pupil,
  goes: fc.oneof(fc.constant(well), fc.constantFrom(...setbacks)),
  isEverywhere: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
};
const userAsks: Readonly<Record<NamedBy, fc.Arbitrary<UserAsk>>> = {
  zoeksleutel: fc.record(plainUserAsk),
  koppelsleutel: fc.record({
    ...plainUserAsk,
    isOfEarlier: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  }),
};

const doelActs = byName((by): fc.Arbitrary<DoelAct> => {
  return fc.oneof(
    { weight: 4, arbitrary: userAsks[by].map((ask) => ({ act: 'ask' as const, ...ask })) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('renew' as const), pupil }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('look' as const), ask: fc.nat(4) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('overlap' as const),
        asks: fc.array(userAsks[by], { minLength: 2, maxLength: 3 }),
        held: fc.constantFrom('session' as const, 'dossier' as const, 'sign-off' as const),
        isBackwards: fc.boolean(),
      }),
    },
  );
});
