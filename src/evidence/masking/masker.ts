/**
 * Synthetic people only: what may be a real child's number is never written.
 *
 * 1. An entry is masked before it is written, chained or told to anybody.
 * 2. Foreign is nine digits, in one run or in groups, that pass the test of a BSN or an onderwijsnummer and are no test
 *    number, nor a number that the run declares. They are found in any charset, escaped, and in Base64, ZIP, gzip and
 *    deflate within each other.
 * 3. Where a PGN belongs every foreign number counts. Elsewhere one in eleven numbers passes by chance, so those that we
 *    put into dossiers and messages ourselves do not.
 * 4. The place of plain digits holds `[PGN]`; where they are packed, the whole of what is packed does.
 * 5. Where something was found is told with the entry, for the verdict: nobody can find it again.
 * 6. What we write counts as ours, unless it repeats a number that was foreign before.
 * 7. What is packed too deep or too large to look into, or locked, is not kept either.
 */
import { bodyOf, bytesOf } from '../body.ts';
import { sha256 } from '../digest.ts';
import type { Body, EntryBody, Foreign } from '../entry.ts';
import { maskText, pgnMask } from './mask-text.ts';
import { RecentMap } from './recent-map.ts';
import { type Contents, type Look, type Spot, spotsPackedIn } from './spots-in.ts';
import { spotsInWide } from './spots-in-wide.ts';

/** An entry as it may be written, and where in it something foreign stood. */
export type Masked = { readonly body: EntryBody; readonly foreign: readonly Foreign[] };

/** What a run says of PGNs. */
export type MaskerOptions = Pick<Look, 'declaredPgns' | 'pgnFields'> & {
  /** How many numbers of each sort are remembered at most, where nobody knows when it ends; all when nothing is said. */
  readonly most?: number;
};

/** Masks the entries of one run, in their order. */
export class Masker {
  readonly #look: Look;
  /** Numbers, and digests of large packed things, that we sent ourselves. */
  readonly #own: Map<string, true>;
  readonly #foreign: Map<string, true>;
  readonly #short = new RecentMap<readonly Spot[]>(2_000);
  /** By digest. */
  readonly #long = new RecentMap<readonly Spot[]>(20);

  constructor({ most = Number.POSITIVE_INFINITY, ...options }: MaskerOptions) {
    this.#own = new RecentMap(most);
    this.#foreign = new RecentMap(most);
    this.#look = { ...options, known: new RecentMap(most) };
  }

  /** Gives an entry without the numbers of strangers. */
  mask(body: EntryBody): Masked {
    const told: Foreign[] = [];
    const masked = this.#maskEntry(body, told);
    return { body: masked, foreign: distinct(told) };
  }

  /** Gives a sentence of ours, that may quote something of the target, without the numbers of strangers. */
  maskSentence(sentence: string): string {
    return this.#maskString(sentence, { isOurs: false, areFields: false, place: '', told: [] });
  }

  #maskEntry(body: EntryBody, told: Foreign[]): EntryBody {
    const within = (isOurs: boolean, areFields = false): Within => {
      return { isOurs, areFields, place: '', told };
    };
    if (body.kind === 'driver-called') {
      const { request, outcome, ...rest } = body;
      const answered = this.#walk(outcome, { ...within(false, true), place: 'answer' });
      return { ...rest, request: this.#walk(request, within(true)), outcome: answered };
    }
    if (body.kind === 'request' || body.kind === 'response') {
      const isOurs = body.from !== 'target' && body.from !== 'stranger';
      const { body: content, ...rest } = body;
      const kept = this.#maskBody(content, { ...within(isOurs, true), place: 'body' });
      return { ...this.#walk(rest, within(isOurs)), body: kept } as EntryBody;
    }
    if (body.kind === 'raw-sent' || body.kind === 'raw-ended') {
      const { bytes, ...rest } = body;
      const isOurs = body.kind === 'raw-sent';
      const kept = this.#maskBody(bytes, { ...within(isOurs, true), place: 'bytes' });
      return { ...this.#walk(rest, within(isOurs)), bytes: kept } as EntryBody;
    }
    return this.#walk(body, within(!quoting.includes(body.kind)));
  }

  #maskBody(body: Body, within: Within): Body {
    if ('text' in body) {
      return { text: this.#maskString(body.text, within) };
    }
    const bytes = Buffer.from(bytesOf(body));
    if (this.#tellPacked(spotsPackedIn(bytes, this.#look), within)) return { text: pgnMask };
    const text = bytes.toString('latin1');
    const masked = this.#maskString(text, within);
    return masked === text ? body : bodyOf(Buffer.from(masked, 'latin1'));
  }

  #tellPacked(spots: readonly Spot[], within: Within): boolean {
    // Each must be told.
    return spots.filter((spot) => this.#hides(spot, within)).length > 0;
  }

  #walk<Value>(value: Value, within: Within): Value {
    // Nearly always nothing is found, and telling so takes less than a copy.
    if (this.#isHarmless(value, within.areFields)) return value;
    // What comes back has the shape of what went in, with other words in it.
    return this.#walkAny(value, within) as Value;
  }

  /** Tells whether there is nothing in a value to be masked, nor to be taken as ours, in whatever field it stands. */
  #isHarmless(value: unknown, areFields: boolean): boolean {
    if (typeof value === 'string') return this.#isHarmlessText(value);
    if (typeof value === 'number') return !areFields;
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) return value.every((each) => this.#isHarmless(each, areFields));
    for (const [key, inner] of Object.entries(value)) {
      if (!this.#isHarmlessText(key) || !this.#isHarmless(inner, areFields)) return false;
    }
    return true;
  }

  #isHarmlessText(text: string): boolean {
    if (text.length < shortest) return true;
    return !nineDigits.test(text) && this.#spotsIn(text).length === 0;
  }

  #walkAny(value: unknown, within: Within): unknown {
    if (typeof value === 'string') return this.#maskString(value, within);
    if (typeof value === 'number' && within.areFields) return this.#maskNumber(value, within);
    if (Array.isArray(value))
      return value.map((each, at) => this.#walkAny(each, itemIn(within, value, at)));
    if (typeof value !== 'object' || value === null) return value;
    const masked = Object.entries(value).map(([key, inner]) => [
      this.#maskString(key, within),
      this.#walkAny(inner, memberIn(within, value, key)),
    ]);
    return Object.fromEntries(masked);
  }

  #maskNumber(value: number, within: Within): unknown {
    const isField = this.#look.pgnFields.includes(within.field ?? '');
    const written = String(value).padStart(isField ? shortest : 0, '0');
    const masked = this.#maskString(written, within);
    return masked === written ? value : masked;
  }

  #maskString(text: string, within: Within): string {
    if (text.length < shortest) return text;
    const { field } = within;
    if (field !== undefined && this.#isForeignField(text, within)) return pgnMask;
    const found = this.#spotsIn(text);
    if (found.length === 0) return text;
    const spots = found.map((spot) => ({ field, ...withField(spot) }));
    return maskText(
      text,
      spots.filter((spot) => this.#hides(spot, within)),
    );
  }

  /** Headers and certificates come again with every message, and some dossiers come often. */
  #spotsIn(text: string): readonly Spot[] {
    const isLong = text.length > longText;
    const known = text.length <= shortText ? this.#short : isLong ? this.#long : undefined;
    // Long ones themselves would take hundreds of megabytes.
    const name = isLong ? sha256(text) : text;
    const seen = known?.get(name);
    // What is short is found anew sooner than it is moved to the front each time.
    if (seen && !isLong) return seen;
    const found = seen ?? spotsInWide(text, this.#look);
    known?.set(name, found);
    return found;
  }

  /** Where nothing but a PGN stands it may be written in any way. */
  #isForeignField(text: string, within: Within): boolean {
    const digits = text.replace(/[\s.-]/g, '');
    if (digits.length !== shortest || !this.#look.pgnFields.includes(within.field ?? ''))
      return false;
    const [spot] = spotsInWide(digits, this.#look);
    return spot !== undefined && this.#hides({ ...spot, field: within.field }, within);
  }

  #hides(spot: Contents & Pick<Spot, 'field'>, within: Within): boolean {
    const { numbers, unseen, field } = spot;
    if (within.isOurs) return this.#takesAsOurs(spot);
    const isField = within.areFields && this.#look.pgnFields.includes(field ?? '');
    const foreign = numbers.filter((number) => isField || !this.#own.has(number));
    const isUnseen = unseen !== undefined && !this.#own.has(unseen);
    if (foreign.length === 0 && !isUnseen) return false;
    for (const number of foreign) if (!this.#own.has(number)) this.#foreign.set(number, true);
    const where = foreign.length === 0 ? 'unseen' : isField ? 'pgn-field' : 'elsewhere';
    const last = field === within.field ? [] : [field];
    const place = [within.place, ...last].filter((part) => part).join('/');
    within.told.push({ where, place: place.replace(/\d{9,}/g, pgnMask) });
    return true;
  }

  #takesAsOurs({ numbers, unseen }: Contents): boolean {
    if (numbers.some((number) => this.#foreign.has(number))) return true;
    for (const ours of unseen === undefined ? numbers : [...numbers, unseen])
      this.#own.set(ours, true);
    return false;
  }
}

type Within = {
  readonly isOurs: boolean;
  /** Whether PGNs belong here in some fields. */
  readonly areFields: boolean;
  readonly place: string;
  /** The member of an answer, or the element, that all of a text is the value of. */
  readonly field?: string | undefined;
  readonly told: Foreign[];
};

/** Entries of ours that may quote what came in. */
const quoting: readonly EntryBody['kind'][] = [
  'no-response',
  'connection-failed',
  'connected',
  'scenario-ended',
  'canary-touched',
];

const shortest = 9;
/** What a field may hold in which nothing but a PGN stands. */
const nineDigits = /^(?:[\s.-]*\d){9}[\s.-]*$/;
const shortText = 300;
const longText = 8_000;
const toldAtMost = 20;

function withField({ field, ...spot }: Spot): Contents & Pick<Spot, 'from' | 'to'> & Partial<Spot> {
  return field === undefined ? spot : { ...spot, field };
}

function itemIn(within: Within, list: readonly unknown[], at: number): Within {
  const { place } = within;
  // Headers come as name, value, name, value.
  if (place !== 'headers' || at % 2 === 0) return within;
  return { ...within, place: `headers/${String(list[at - 1])}` };
}

function memberIn(within: Within, holder: object, key: string): Within {
  const place = within.place === '' ? key : `${within.place}/${key}`;
  // A dossier may be shown as a list of paths with their values.
  const path = key === 'value' && 'path' in holder ? String(holder.path) : key;
  return { ...within, place, field: isPlain(path) ? path : lastOf(path) };
}

function isPlain(path: string): boolean {
  return !path.includes('/') && !path.endsWith(']');
}

function lastOf(path: string): string | undefined {
  return path
    .split('/')
    .at(-1)
    ?.replace(/\[\d+\]$/, '');
}

/** Where most matters first. */
function distinct(told: readonly Foreign[]): Foreign[] {
  const byPlace = new Map(told.map((foreign) => [`${foreign.where} ${foreign.place}`, foreign]));
  const inOrder = (['pgn-field', 'unseen', 'elsewhere'] as const).flatMap((where) =>
    [...byPlace.values()].filter((foreign) => foreign.where === where),
  );
  return inOrder.slice(0, toldAtMost);
}
