import { text } from '#words/text.ts';
import type { Driver } from '../../driver.ts';
import { type Task, task } from '../task.ts';
import { factsOf, fromBrin, line, moment, yesOrNo } from './facts.ts';

type RequestOf<Call extends keyof Driver> = Parameters<Driver[Call]>[0];

/** What the operator does as user of a school that sends a dossier. */
export const sendingTasks = {
  loadPupil: ({ brin, pgn, dossier }: RequestOf<'loadPupil'>): Task =>
    task({
      title: text('Leerling invoeren', 'Enter a pupil'),
      todo: text(
        `Zet leerling ${pgn} in het LAS bij school ${brin}, met alles wat in het dossierbestand staat, en bevestig. Staat de leerling er al, vervang dan wat er stond.`,
        `Enter pupil ${pgn} in the LAS at school ${brin}, with all that the dossier file holds, and confirm. If the pupil is there already, replace what was there.`,
      ),
      facts: factsOf({ pgn, brin }),
      file: { name: `${pgn}.xml`, content: dossier },
    }),
  recordInspection: ({ brin, pgn, inspection }: RequestOf<'recordInspection'>): Task =>
    task({
      title: text('Inzage vastleggen', 'Record the inspection'),
      todo: text(
        `Leg bij leerling ${pgn} van school ${brin} vast wat de ouders van het dossier vonden, en bevestig.`,
        `Record for pupil ${pgn} of school ${brin} what the parents said of the dossier, and confirm.`,
      ),
      facts: factsOf({ pgn, brin, ...inspection }),
    }),
  makeReady: ({
    brin,
    pgn,
    forBrin,
    forRouteringsKenmerk,
    withheld,
  }: RequestOf<'makeReady'>): Task =>
    task({
      title: text('Dossier klaarzetten', 'Make a dossier ready'),
      todo: text(
        `Zet het dossier van leerling ${pgn} van school ${brin} klaar voor school ${forBrin}, en bevestig.`,
        `Make the dossier of pupil ${pgn} of school ${brin} ready for school ${forBrin}, and confirm.`,
      ),
      facts: factsOf({ pgn, brin, forBrin, forRouteringsKenmerk, withheld: withheld?.join(', ') }),
    }),
  withdrawReady: ({ brin, pgn, forBrin }: RequestOf<'withdrawReady'>): Task =>
    task({
      title: text('Klaarzetten intrekken', 'Take back what was made ready'),
      todo: text(
        `Trek in dat het dossier van leerling ${pgn} van school ${brin} klaarstaat voor school ${forBrin}, en bevestig.`,
        `Take back that the dossier of pupil ${pgn} of school ${brin} is ready for school ${forBrin}, and confirm.`,
      ),
      facts: factsOf({ pgn, brin, forBrin }),
    }),
  notify: ({ brin, pgn, forBrin, forRouteringsKenmerk }: RequestOf<'notify'>): Task =>
    task({
      title: text('Notificeren', 'Notify'),
      todo: text(
        `Laat school ${forBrin} weten dat het dossier van leerling ${pgn} van school ${brin} klaarstaat, en vertel wat het LAS daarvan zegt.`,
        `Tell school ${forBrin} that the dossier of pupil ${pgn} of school ${brin} is ready, and tell what the LAS says of it.`,
      ),
      facts: factsOf({ pgn, brin, forBrin, forRouteringsKenmerk }),
      fields: [
        yesOrNo('delivered', 'Is de notificatie aangekomen', 'Has the notification arrived'),
      ],
    }),
  listRequests: ({ brin, pgn }: RequestOf<'listRequests'>): Task =>
    task({
      title: text('Verzoeken bekijken', 'Look at the requests'),
      todo: text(
        `Zoek op welke verzoeken om het dossier van leerling ${pgn} school ${brin} kreeg, en vertel wat het LAS daarvan bewaart. Kunt u dat niet zien, antwoord dan dat u het niet kunt.`,
        `Look up which requests for the dossier of pupil ${pgn} school ${brin} received, and tell what the LAS keeps of them. If you cannot see that, answer that you cannot.`,
      ),
      facts: factsOf({ pgn, brin }),
      fields: [
        line('doelBrin', 'Van welke school (BRIN)', 'By which school (BRIN)'),
        line('doelRouteringsKenmerk', 'Van welk aanleverpunt', 'By which delivery point'),
        line('sessieId', 'Sessie', 'Session'),
        moment('at', 'Wanneer het verzoek kwam', 'When the request came'),
        { ...moment('aanvraagdatum', 'Aanvraagdatum', 'Aanvraagdatum'), isRequired: false },
      ],
      isList: true,
    }),
  showFeedback: ({ brin, pgn }: RequestOf<'showFeedback'>): Task =>
    task({
      title: text('Terugkoppeling bekijken', 'Look at the feedback'),
      todo: text(
        `Open leerling ${pgn} van school ${brin}, en vertel welke terugkoppeling het LAS bij het dossier toont.`,
        `Open pupil ${pgn} of school ${brin}, and tell which feedback the LAS shows with the dossier.`,
      ),
      facts: factsOf({ pgn, brin }),
      fields: [
        fromBrin,
        line('tekst', 'Tekst, letterlijk', 'Text, literally'),
        moment('datum', 'Datum en tijd', 'Date and time'),
      ],
      isList: true,
    }),
  showLog: ({ brin, pgn }: RequestOf<'showLog'>): Task =>
    task({
      title: text('Logboek bekijken', 'Look at the log'),
      todo: text(
        `Zoek in het logboek van het LAS op wie wat deed met het dossier van leerling ${pgn} van school ${brin}, van oud naar nieuw.`,
        `Look up in the log of the LAS who did what with the dossier of pupil ${pgn} of school ${brin}, oldest first.`,
      ),
      facts: factsOf({ pgn, brin }),
      fields: [
        {
          ...line('act', 'Wat er gebeurde', 'What happened'),
          choices: ['made-ready', 'asked', 'delivered', 'notified'],
        },
        line('account', 'Door welke gebruiker', 'By which user'),
        moment('at', 'Wanneer', 'When'),
      ],
      isList: true,
    }),
} as const;
