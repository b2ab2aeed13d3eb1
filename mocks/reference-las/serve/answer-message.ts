import { answerDocumentRequest } from '../bron/answer-document-request.ts';
import type { ArrivedMessage } from '../decisions/connection.ts';
import { answerFeedback } from '../feedback/answer-feedback.ts';
import type { Installation } from '../installation.ts';
import { answerNotification } from '../notification/answer-notification.ts';
import { makeFault, readEnvelope } from '../wire/envelope.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';
import type { Element } from '../xml/element.ts';
import { UnreadableError } from '../xml/read-xml.ts';

type Answer = (message: Element, installation: Installation, oin: string) => Promise<Element>;

const answers: Readonly<Record<string, Answer>> = {
  documentRequest: answerDocumentRequest,
  notificatieRequest: answerNotification,
  terugkoppelingRequest: answerFeedback,
};

/** Answers the bytes of a message; with a fault when they are none, and whatever goes wrong here. */
export async function answerMessage(
  arrived: ArrivedMessage,
  installation: Installation,
): Promise<HttpAnswer> {
  const { dialect, las } = installation;
  const { body } = arrived;
  try {
    if (!las.decisions.understandsMessage(arrived)) {
      throw new UnreadableError('Cannot read the message: it is not written as usual');
    }
    const message = readEnvelope(body, dialect);
    const answer = Object.hasOwn(answers, message.name) ? answers[message.name] : undefined;
    if (!answer) {
      throw new UnreadableError(`Cannot answer "${message.name}": no such request is known here`);
    }
    return { status: 200, message: await answer(message, installation, arrived.oin) };
  } catch (error) {
    const fault =
      error instanceof UnreadableError
        ? makeFault('Client', error.message, dialect)
        : makeFault('Server', 'This message could not be answered', dialect);
    return { status: 500, message: fault };
  }
}
