import { type Text, text } from '#words/text.ts';
import { descendantAt } from '#xml/element.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { breach } from '../parts/finding.ts';

/** A delivered dossier tells a day of collection that is not after the day of its delivery (gegevensset 2019.1). */
export const tellsWhenItWasCollected: Check = (slice) =>
  overDelivered(slice, {
    concerns: () => true,
    judge: ({ ask, seq, dossier }) => {
      const collected = descendantAt(dossier, ['metadata', 'datum'])?.text.trim();
      const delivered = dayInTheNetherlands(ask.response?.at ?? ask.request.at);
      const actual = wrong(collected, delivered);
      return actual ? [breach([seq], { expected, actual })] : [];
    },
    nothing,
  });

function wrong(collected: string | undefined, delivered: string): Text | undefined {
  if (!collected) {
    return text('Het dossier zegt geen datum', 'The dossier tells no date');
  }
  if (collected.slice(0, delivered.length) <= delivered) return undefined;
  return text(
    `Het dossier van ${delivered} zegt dat het op ${collected} is verzameld`,
    `The dossier of ${delivered} says that it was collected on ${collected}`,
  );
}

/** As XML writes a day, which is how Swedes do. */
function dayInTheNetherlands(moment: string): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

const expected = text(
  'Een dossier met de dag waarop het is verzameld, niet na die van de levering',
  'A dossier with the day on which it was collected, not after that of its delivery',
);
const nothing = text('Er is geen dossier geleverd', 'No dossier was delivered');
