import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type Text, text } from '#words/text.ts';
import { type Answers, type Question, questions } from './questions.ts';

/** Puts a question and gives what was answered; undefined when nobody answers any more. */
export type Asking = (question: Text, fallback: string) => Promise<string | undefined>;

/**
 * Gives an answer to every question: what was given, else what is asked, else its fallback. Who answers wrongly is told
 * so and asked again.
 *
 * @throws ConfigurationError when what was given is wrong, or the answers end before the questions.
 */
export async function askAll(given: Partial<Answers>, ask: Asking | undefined): Promise<Answers> {
  let answers: Partial<Answers> = {};
  for (const question of questions) {
    const { key, matters, fallback } = question;
    const said = given[key];
    if (said !== undefined) assertRight(question, said);
    const isAsked = ask && said === undefined && (matters?.(answers) ?? true);
    const answer = said ?? (isAsked ? await answerTo(question, ask) : fallback);
    answers = { ...answers, [key]: answer };
  }
  // Each question has put its own answer there.
  return answers as Answers;
}

function assertRight({ flag, pattern, allowed }: Question, said: string): void {
  if (pattern.test(said)) return;
  throw new ConfigurationError(
    text(
      `"${said}" is niet wat --${flag} nodig heeft: geef ${allowed.nl}`,
      `"${said}" is not what --${flag} needs: give ${allowed.en}`,
    ),
  );
}

async function answerTo({ ask, allowed, pattern, fallback }: Question, asking: Asking) {
  let question = ask;
  for (;;) {
    const said = await asking(question, fallback);
    if (said === undefined) throw new ConfigurationError(ended);
    const answer = said.trim() === '' ? fallback : said.trim();
    if (pattern.test(answer)) return answer;
    question = text(`Dat is niet ${allowed.nl}. ${ask.nl}`, `That is not ${allowed.en}. ${ask.en}`);
  }
}

const ended = text(
  'De antwoorden hielden op voordat alles was gevraagd, en er is niets geschreven: begin opnieuw, of geef --yes',
  'The answers ended before everything was asked, and nothing is written: begin again, or give --yes',
);
