import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, unclear } from '../parts/finding.ts';

/**
 * Making a dossier ready is a matter of the school: the Traffic Center hears nothing of it (wiki OSO:Aansluiting_realiseren).
 * It hears of a request that came, and of a notification that a user sends.
 */
export const makesReadyWithoutTheTrafficCenter: Check = (slice) => {
  const ready = slice.driver.filter(
    ({ call, outcome }) => call === 'makeReady' && outcome.status === 'done',
  );
  if (ready.length === 0) return { looked: [], findings: [unclear([], nothing)] };
  const told = slice.exchanges.filter((exchange) => isAboutReadiness(slice, exchange));
  return {
    looked: ready.map(({ seq }) => seq),
    findings: told.map((exchange) =>
      breach([exchange.request.seq], { expected, actual: describe(exchange) }),
    ),
  };
};

function isAboutReadiness({ driver }: Slice, { request, asked }: Exchange): boolean {
  if (request.from !== 'target' || request.to !== 'traffic-center') return false;
  // A call stands in the transcript once it is done, so what a user had sent comes right before it.
  const during = driver.find(({ seq }) => seq > request.seq);
  return during?.call !== 'notify' && !hasAReasonOfItsOwn(nameOf(asked));
}

/** A check of a session, and a ping, say nothing of what is ready. */
function hasAReasonOfItsOwn(name: string): boolean {
  return name === 'sessiecontroleRequest' || name === 'pingRequest';
}

function nameOf(asked: Exchange['asked']): string {
  if (asked.kind === 'message') return asked.message.name;
  return asked.kind === 'other-layout' ? asked.name : '?';
}

function describe({ asked }: Exchange) {
  const name = nameOf(asked);
  return text(`Het Traffic Center kreeg een ${name}`, `The Traffic Center got a ${name}`);
}

const expected = text(
  'Geen bericht aan het Traffic Center over wat is klaargezet',
  'No message to the Traffic Center about what was made ready',
);
const nothing = text('Er is geen dossier klaargezet', 'No dossier was made ready');
