import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { faultOf } from '#exchange/fault.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import type { Answer, Handler } from '../wire/wire-server.ts';
import type { SchoolAsBron } from './school-as-bron.ts';
import type { SchoolAsDoel } from './school-as-doel.ts';

/** The two sides of one school. */
export type Sides = { readonly bron: SchoolAsBron; readonly doel: SchoolAsDoel };

/** Makes the one address of the counterpart: each message goes to the side that it is for; what is not read gets a fault. */
export function counterpart(release: Release, sides: Sides): Handler {
  return async ({ bytes, charset }) => {
    const reading = decodeMessage(release, bytes, charset);
    if (reading.kind !== 'message') {
      return unreadable(release, 'why' in reading ? reading.why : 'a fault is no request');
    }
    const { message } = reading;
    const answer = await answerMessage(release, sides, message);
    return answer ?? unreadable(release, `a school does not answer "${message.name}"`);
  };
}

async function answerMessage(
  release: Release,
  { bron, doel }: Sides,
  { name, fields }: Message,
): Promise<Answer | undefined> {
  const reply = <Name extends MessageName>(answer: Name, content: Messages[Name]): Answer => {
    return { status: 200, body: encodeMessage(release, answer, content) };
  };
  switch (name) {
    case 'documentRequest':
      return reply('documentResponse', await bron.answerRequest(fields));
    case 'terugkoppelingRequest':
      return reply('terugkoppelingResponse', bron.receiveFeedback(fields));
    case 'notificatieRequest':
      return reply('notificatieResponse', doel.receiveNotification(fields));
    default:
      return undefined;
  }
}

function unreadable(release: Release, why: string): Answer {
  return faultOf(release, 'unreadable', `The school cannot read this: ${why}`);
}
