import fc from 'fast-check';
import {
  type BronAct,
  beginnings,
  type Conversation,
  courses,
  type DoelAct,
  oddAsks,
  type PlainBronAct,
  type PupilNumber,
  type SlotAsk,
  slots,
  type UserAsk,
} from '#exchange/conversation/acts.ts';
import { BySteps, type Step } from '../smaller/by-steps.ts';
import { smallerConversations } from './smaller-conversations.ts';

/** Gives conversations with a target in a role, with so many acts at most, which become smaller one step at a time. */
export function drawConversation(
  role: Conversation['role'],
  { most = 10 }: { readonly most?: number } = {},
): fc.Arbitrary<Conversation> {
  const amount = { minLength: Math.min(least, most), maxLength: most };
  const drawn: fc.Arbitrary<Conversation> =
    role === 'bron'
      ? fc.record({
          role: fc.constant('bron' as const),
          beginnings: fc.tuple(beginning, beginning),
          acts: fc.array(bronPhrases, amount).map((phrases) => phrases.flat().slice(0, most)),
        })
      : fc.record({ role: fc.constant('doel' as const), acts: fc.array(doelActs, amount) });
  // As a whole: where an act is left out, those after it keep their meaning.
  return new BySteps(drawn, stepsFrom);
}

function* stepsFrom(conversation: Conversation): Generator<Step<Conversation, undefined>> {
  for (const smaller of smallerConversations(conversation)) yield { smaller, at: undefined };
}

/** Shorter ones are what longer ones become. */
const least = 4;

const pupil = fc.constantFrom<PupilNumber[]>(0, 0, 1);
const slot = fc.oneof(fc.nat(1), fc.nat(slots.length - 1));
const school = fc.constantFrom('counterpart' as const, 'other school' as const);
const [ready, ...lessThanReady] = beginnings;
const beginning = fc.oneof(
  { weight: 6, arbitrary: fc.constant(ready) },
  { weight: 1, arbitrary: fc.constantFrom(...lessThanReady) },
);

const slotAsk: fc.Arbitrary<SlotAsk> = fc.record({
  slot,
  odd: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...oddAsks) },
  ),
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

const bronActs: fc.Arbitrary<BronAct> = fc.oneof(
  { weight: 5, arbitrary: slotAsk.map((ask) => ({ act: 'ask' as const, ...ask })) },
  { weight: 6, arbitrary: plainBronActs },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('overlap' as const),
      asks: fc.array(slotAsk, { minLength: 2, maxLength: 3 }),
      meanwhile: fc.array(plainBronActs, { maxLength: 2 }),
      isBackwards: fc.boolean(),
    }),
  },
);

/** What is often done in one go, by one act alone seldom comes about. */
const bronPhrases: fc.Arbitrary<readonly BronAct[]> = fc.oneof(
  { weight: 10, arbitrary: bronActs.map((act) => [act]) },
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
);

const [well, ...setbacks] = courses;
const userAsk: fc.Arbitrary<UserAsk> = fc.record({
  pupil,
  goes: fc.oneof(fc.constant(well), fc.constantFrom(...setbacks)),
  isEverywhere: fc.oneof(fc.constant(false), fc.constant(false), fc.boolean()),
});

const doelActs: fc.Arbitrary<DoelAct> = fc.oneof(
  { weight: 4, arbitrary: userAsk.map((ask) => ({ act: 'ask' as const, ...ask })) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('renew' as const), pupil }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('look' as const), ask: fc.nat(4) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('overlap' as const),
      asks: fc.array(userAsk, { minLength: 2, maxLength: 3 }),
      held: fc.constantFrom('session' as const, 'dossier' as const, 'sign-off' as const),
      isBackwards: fc.boolean(),
    }),
  },
);
