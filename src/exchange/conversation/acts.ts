/**
 * A conversation of several pupils and sessions as data: what everybody but the target does, in order.
 *
 * 1. A pupil is a number: 0 and 1 are two pupils of the school that sends.
 * 2. A session is a slot: what it is opened for is fixed, and it is opened when it is first named. `open` opens another in it.
 * 3. What overlaps begins in the order in which it stands there, and is let go in the one that is told.
 * 4. Where pupils are named by koppelsleutel, schools that ask are samenwerkingsverbanden. A session is opened with the
 *    koppelsleutel that was issued last for its pupil and school, or with one that the target never hears of.
 */

/** The pupils of a conversation. */
export const pupils = [0, 1] as const;

/** One of the pupils of a conversation. */
export type PupilNumber = (typeof pupils)[number];

/** Who asks, of the schools that we play. */
export type Asker = 'counterpart' | 'second delivery point' | 'other school';

/** For which of our schools something is made ready or taken back. */
export type ReadyFor = Exclude<Asker, 'second delivery point'>;

/** What the sessions of a conversation are opened for, by slot. */
export const slots = [
  { pupil: 0, by: 'counterpart' },
  { pupil: 1, by: 'counterpart' },
  { pupil: 0, by: 'other school' },
  { pupil: 0, by: 'second delivery point' },
  { pupil: 1, by: 'other school' },
] as const satisfies readonly { readonly pupil: PupilNumber; readonly by: Asker }[];

/** By what pupils are named: a samenwerkingsverband knows them by koppelsleutel, every other school by zoeksleutel. */
export type NamedBy = 'zoeksleutel' | 'koppelsleutel';

/**
 * How far a pupil is at the target before the conversation begins: ready is for the counterpart, and for a
 * samenwerkingsverband that is notified of it too.
 */
export const beginnings = ['ready', 'unseen', 'untold', 'entered', 'unknown'] as const;

/** How far a pupil is at the target before the conversation begins. */
export type Beginning = (typeof beginnings)[number];

/** What is wrong with a request, or unusual about it: it differs in this from the session that it names. */
export const oddAsks = [
  'school',
  'delivery point',
  'pupil',
  'kind',
  'version',
  'session',
  'for later',
  'since long',
  'koppelsleutel',
  'capitals',
] as const;

/** Gives how a pupil may be before, and what may be odd about a request, where pupils are named so; what is usual first. */
export function drawnWhere(by: NamedBy) {
  const isOfKey = (one: string) => one !== 'koppelsleutel' && one !== 'capitals';
  return by === 'koppelsleutel'
    ? { beginnings: beginnings.filter((one) => one !== 'unseen'), oddAsks }
    : {
        beginnings: beginnings.filter((one) => one !== 'untold'),
        oddAsks: oddAsks.filter(isOfKey),
      };
}

/** One request for a dossier, in the session of a slot. */
export type SlotAsk = {
  readonly slot: number;
  readonly odd?: (typeof oddAsks)[number] | undefined;
};

/** What is done to the target as bron, or at the Traffic Center, while nobody waits for an answer. */
export type PlainBronAct =
  | { readonly act: 'enter'; readonly pupil: PupilNumber; readonly isSeen: boolean }
  | { readonly act: 'inspect'; readonly pupil: PupilNumber }
  | {
      readonly act: 'make ready' | 'withdraw' | 'notify';
      readonly pupil: PupilNumber;
      readonly for: ReadyFor;
    }
  | { readonly act: 'open' | 'sign off' | 'expire'; readonly slot: number };

/** One act of a conversation with a target that sends. */
export type BronAct =
  | PlainBronAct
  | ({ readonly act: 'ask' } & SlotAsk)
  | {
      readonly act: 'overlap';
      readonly asks: readonly SlotAsk[];
      /** What happens once all of them wait for the Traffic Center. */
      readonly meanwhile: readonly PlainBronAct[];
      /** Whether the Traffic Center answers the last session check first. */
      readonly isBackwards: boolean;
    };

/** How an ask of the target goes. */
export const courses = [
  'well',
  'nothing ready',
  'an unknown result',
  'no dossier',
  'a fault',
  'session refused',
] as const;

/** An ask of the target's user about a pupil, and how it goes; everywhere is at every delivery point of the school. */
export type UserAsk = {
  readonly pupil: PupilNumber;
  readonly goes: (typeof courses)[number];
  readonly isEverywhere: boolean;
  /** Whether it is under the koppelsleutel before the last one of this pupil, where there was one. */
  readonly isOfEarlier?: boolean | undefined;
};

/** One act of a conversation with a target that receives. */
export type DoelAct =
  | ({ readonly act: 'ask' } & UserAsk)
  | { readonly act: 'renew'; readonly pupil: PupilNumber }
  | { readonly act: 'look'; readonly ask: number }
  | {
      readonly act: 'overlap';
      readonly asks: readonly UserAsk[];
      /** What of each is held back until all have come to it. */
      readonly held: 'session' | 'dossier' | 'sign-off';
      readonly isBackwards: boolean;
    };

/** A conversation, of which everything that happens in it follows. */
export type Conversation = {
  /** Absent where pupils are named by zoeksleutel. */
  readonly by?: 'koppelsleutel' | undefined;
} & (
  | {
      readonly role: 'bron';
      /** By pupil. */
      readonly beginnings: readonly [Beginning, Beginning];
      readonly acts: readonly BronAct[];
    }
  | { readonly role: 'doel'; readonly acts: readonly DoelAct[] }
);

/** Gives the slots that an act of a target that sends names. */
export function slotsNamed(act: BronAct): readonly number[] {
  if (act.act === 'overlap')
    return [...act.asks.map(({ slot }) => slot), ...act.meanwhile.flatMap(slotsNamed)];
  return 'slot' in act ? [act.slot] : [];
}

/** Gives asks that are made at once as they go: of several about one pupil the last says how. */
export function withOneCourse(asks: readonly UserAsk[]): readonly UserAsk[] {
  const goes = new Map(asks.map((ask) => [ask.pupil, ask.goes]));
  return asks.map((ask) => ({ ...ask, goes: goes.get(ask.pupil) ?? ask.goes }));
}

/** Gives the pupils that a conversation is about. */
export function pupilsIn(conversation: Conversation): readonly PupilNumber[] {
  const named = new Set<PupilNumber>(
    conversation.role === 'bron'
      ? conversation.acts.flatMap(pupilsOfBronAct)
      : conversation.acts.flatMap(pupilsOfDoelAct),
  );
  return pupils.filter((pupil) => named.has(pupil));
}

/** Gives what a slot is for. */
export function slotAt(slot: number): (typeof slots)[number] {
  return slots[slot % slots.length] ?? slots[0];
}

function pupilsOfBronAct(act: BronAct): readonly PupilNumber[] {
  if (act.act === 'overlap') {
    return [...act.asks.flatMap(pupilsOfAsk), ...act.meanwhile.flatMap(pupilsOfBronAct)];
  }
  if (act.act === 'ask') return pupilsOfAsk(act);
  return 'slot' in act ? [slotAt(act.slot).pupil] : [act.pupil];
}

function pupilsOfAsk({ slot, odd }: SlotAsk): readonly PupilNumber[] {
  return odd === 'pupil' ? pupils : [slotAt(slot).pupil];
}

function pupilsOfDoelAct(act: DoelAct): readonly PupilNumber[] {
  if (act.act === 'overlap') return act.asks.map(({ pupil }) => pupil);
  return act.act === 'look' ? [] : [act.pupil];
}
