import { allMischief, type Means, type Misbehaving } from '#cast/mischief/all.ts';
import type { Conduct, Mischief } from '#cast/mischief/mischief.ts';
import { ActError } from './act-error.ts';

/** Those who can misbehave, by the names under which a person asks for it. */
const members = { 'traffic-center': 'trafficCenter', school: 'school' } as const satisfies Record<
  string,
  Misbehaving
>;

/** The mischief of a simulation: which there is by name, and which the cast is up to. */
export class MischiefBoard {
  readonly #conduct: Readonly<Record<Misbehaving, Conduct>>;
  readonly #means: Means;
  #active: readonly string[] = [];

  constructor(conduct: Readonly<Record<Misbehaving, Conduct>>, means: Means) {
    this.#conduct = conduct;
    this.#means = means;
  }

  /** What the cast is up to, as it was asked for. */
  get active(): readonly string[] {
    return this.#active;
  }

  /**
   * Has the cast misbehave in exactly these ways from now on, one over the other in this order; each is
   * `[traffic-center:|school:]name[=value]`, as `school:answers-late=5s`.
   *
   * @throws ActError when there is no such mischief; then nothing has changed.
   */
  set(asked: readonly string[]): void {
    const read = asked.map((one) => readMischief(one, this.#means));
    for (const member of Object.values(members)) {
      const own = read.flatMap(({ of, mischief }) => (of.includes(member) ? [mischief] : []));
      const all: Mischief = (sound) => own.reduce((handler, next) => next(handler), sound);
      if (own.length > 0) this.#conduct[member].misbehave(all);
      else this.#conduct[member].behave();
    }
    this.#active = asked;
  }
}

type ReadMischief = { readonly of: readonly Misbehaving[]; readonly mischief: Mischief };

function readMischief(asked: string, means: Means): ReadMischief {
  const [, member, name = '', value] = form.exec(asked) ?? [];
  const known = Object.hasOwn(allMischief, name) ? allMischief[name] : undefined;
  if (!known) {
    throw new ActError(
      `There is no mischief "${asked}": ask for one of ${Object.keys(allMischief).join(', ')}`,
    );
  }
  const said = value ?? known.value?.example ?? '';
  if (value !== undefined && !known.value?.accepts(value, means)) {
    const remedy = known.value
      ? `write it as "${name}=${known.value.example}"`
      : `write "${name}" alone`;
    throw new ActError(`The mischief "${asked}" cannot be: ${remedy}`);
  }
  return { of: membersFor(asked, member, known.of), mischief: known.make(said, means) };
}

const form = /^(?:(traffic-center|school):)?([a-z-]+)(?:=(.+))?$/;

function membersFor(
  asked: string,
  member: string | undefined,
  only: Misbehaving | undefined,
): readonly Misbehaving[] {
  if (member === undefined) return only ? [only] : Object.values(members);
  // The form has no other names.
  const named = members[member as keyof typeof members];
  if (only === undefined || only === named) return [named];
  throw new ActError(`The mischief "${asked}" cannot be: that is not for "${member}"`);
}
