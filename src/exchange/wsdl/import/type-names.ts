import type { MessageSet } from '../../release.ts';
import type { SimpleType } from '../../simple-type.ts';
import type { WireType } from '../read/wire.ts';
import { isSame } from './same.ts';

/** Finds names for the types of a WSDL: ours where we have the same one, else their own. */
export class TypeNames {
  readonly #ours: MessageSet['types'];
  readonly #mayReplace: boolean;
  readonly #added = new Map<string, SimpleType>();

  /** `mayReplace` tells whether everything that rests on our types is told anew. */
  constructor(ours: MessageSet['types'], mayReplace: boolean) {
    this.#ours = ours;
    this.#mayReplace = mayReplace;
  }

  /** What was named and is not ours. */
  get added(): MessageSet['types'] {
    return Object.fromEntries(this.#added);
  }

  /** Names a type; `ours` is that of the element in our data, `element` the element where it stands. */
  nameOf(
    { name, type }: WireType,
    { ours, element }: { readonly ours: string | undefined; readonly element: string },
  ): string {
    for (const known of [name, ours]) {
      if (known !== undefined && !this.#added.has(known) && isSame(this.#ours[known], type))
        return known;
    }
    const same =
      name === undefined && Object.keys(this.#ours).find((one) => isSame(this.#ours[one], type));
    return same || this.#add(name ?? `${element}Type`, type);
  }

  #add(name: string, type: SimpleType): string {
    const isFree = (one: string) => {
      const taken = this.#added.get(one) ?? (this.#mayReplace ? undefined : this.#ours[one]);
      return taken === undefined || isSame(taken, type);
    };
    let free = name;
    for (let number = 2; !isFree(free); number += 1) free = `${name}${number}`;
    this.#added.set(free, type);
    return free;
  }
}
