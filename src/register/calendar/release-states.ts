import { type Text, text } from '#words/text.ts';
import type { ToldRelease } from './tell-calendar.ts';

/** How the state of a release is called, within a sentence. */
export const releaseStates: Readonly<Record<ToldRelease['state'], Text>> = {
  'to come': text('komt nog', 'to come'),
  open: text('open', 'open'),
  obligatory: text('verplicht', 'obligatory'),
  ended: text('afgelopen', 'ended'),
};
