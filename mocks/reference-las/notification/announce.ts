import type { Announced } from '../decisions/notifying.ts';
import type { Installation } from '../installation.ts';
import { type Element, findText } from '../xml/element.ts';

/** Announces something to the Traffic Center and gives what that says, which is nothing when it does not answer. */
export async function announce(
  message: Element,
  pgn: string | undefined,
  { call, las, settings }: Installation,
): Promise<Announced> {
  const headers = las.decisions.tellsInHeaders(pgn);
  const answer = await call(settings.trafficCenter, message, headers);
  return answer.kind === 'answered'
    ? {
        resultaat: findText(answer.message, 'resultaat'),
        url: findText(answer.message, 'url'),
        koppelsleutel: findText(answer.message, 'koppelsleutel'),
      }
    : {};
}
