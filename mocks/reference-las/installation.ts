import type { Pupils } from './bron/pupils.ts';
import type { Asks } from './doel/asks.ts';
import type { Las } from './las.ts';
import type { Settings } from './settings.ts';
import type { Call } from './wire/call.ts';

/** One running LAS: what it is, what it knows, and how it reaches the world. */
export type Installation = {
  readonly las: Las;
  readonly settings: Settings;
  readonly pupils: Pupils;
  readonly asks: Asks;
  readonly call: Call;
  readonly now: () => Date;
};
