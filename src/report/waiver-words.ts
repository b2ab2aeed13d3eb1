import type { ToldWaiver } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';

/** Whether a run needed a waiver. */
export const waiverUseWords: Readonly<Record<ToldWaiver['use'], Text>> = {
  used: text('gebruikt', 'used'),
  unused: text('niet nodig: haal hem weg', 'not needed: remove it'),
  open: text('niet vast te stellen', 'inconclusive'),
};

/** Says in one line what was waived, why, by whom and until when. */
export function sayWaiver({ requirement, reason, by, until, use }: ToldWaiver): Text {
  const { nl, en } = waiverUseWords[use];
  return text(
    `Ontheffing ${requirement} tot en met ${until}, door ${by}: ${reason} (${nl})`,
    `Waiver ${requirement} until ${until}, by ${by}: ${reason} (${en})`,
  );
}
