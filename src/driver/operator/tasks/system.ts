import { text } from '#words/text.ts';
import type { Driver, DriverStatus } from '../../driver.ts';
import { type Task, task } from '../task.ts';
import { factsOf, yesNo, yesOrNo } from './facts.ts';

type RequestOf<Call extends keyof Driver> = Parameters<Driver[Call]>[0];

/** What the operator does with the system as a whole. */
export const systemTasks = {
  status: ({ product, version }: DriverStatus): Task =>
    task({
      title: text('Het systeem', 'The system'),
      todo: text(
        `Kijk in het LAS of dit "${product}" versie "${version}" is, en bevestig. Is het een ander, antwoord dan dat u het niet kunt, met wat er wel staat.`,
        `See in the LAS whether it is "${product}" version "${version}", and confirm. If it is another, answer that you cannot, with what it says instead.`,
      ),
      facts: factsOf({ product, version }),
      mayBeRefused: false,
    }),
  forget: (): Task =>
    task({
      title: text('Leeg beginnen', 'Begin with nothing'),
      todo: text(
        'Zorg dat het LAS geen testleerlingen van een eerdere run meer kent (BSN 999900006 tot en met 999999990), en geen dossiers, verzoeken of notificaties over hen, en bevestig.',
        'See to it that the LAS knows no test pupils of an earlier run any more (BSN 999900006 to 999999990), nor dossiers, requests or notifications about them, and confirm.',
      ),
      mayBeRefused: false,
    }),
  ping: (): Task =>
    task({
      title: text('Verbinding testen', 'Try the connection'),
      todo: text(
        'Laat het LAS de verbinding met het Traffic Center testen (ping), en vertel wat het daarvan zegt.',
        'Let the LAS try the connection with the Traffic Center (ping), and tell what it says.',
      ),
      fields: [
        yesOrNo('available', 'Is het Traffic Center bereikbaar', 'Is the Traffic Center there'),
      ],
      mayBeRefused: false,
    }),
  importFile: ({ brin, fileName, content }: RequestOf<'importFile'>): Task =>
    task({
      title: text('Bestand inlezen', 'Import a file'),
      todo: text(
        `Probeer bij school ${brin} dit bestand als dossier in te lezen. Bevestig alleen als dat lukte; antwoord dat het LAS weigert als het dat doet.`,
        `Try to import this file as a dossier at school ${brin}. Confirm only if that worked; answer that the LAS refuses if it does.`,
      ),
      facts: factsOf({ brin, fileName }),
      file: { name: fileName, content: Buffer.from(content, 'base64') },
    }),
  registerEndpoint: ({ brin }: RequestOf<'registerEndpoint'>): Task =>
    task({
      title: text('Adres registreren', 'Register an address'),
      todo: text(
        `Laat het LAS registreren waar school ${brin} antwoordt, en bevestig. Antwoord dat het LAS weigert als er niets geregistreerd wordt.`,
        `Let the LAS register where school ${brin} answers, and confirm. Answer that the LAS refuses if nothing is registered.`,
      ),
      facts: factsOf({ brin }),
    }),
  answerQuestion: ({ id, question }: RequestOf<'answerQuestion'>): Task =>
    task({
      title: text(`Vraag ${id}`, `Question ${id}`),
      todo: text(question, question),
      fields: [
        {
          name: 'answer',
          label: text('Antwoord', 'Answer'),
          isRequired: true,
          choices: yesNo,
        },
      ],
      mayBeRefused: false,
    }),
} as const;
