import { text } from '#words/text.ts';
import type { Ask, Driver } from '../../driver.ts';
import { type Task, task } from '../task.ts';
import { factsOf, fromBrin, moment, optionalLine, yesOrNo } from './facts.ts';

type RequestOf<Call extends keyof Driver> = Parameters<Driver[Call]>[0];

/** An ask, and what it is called between the operator and us. */
export type NamedAsk = Ask & { readonly ask: string };

/** What the operator does as user of a school that receives a dossier; of an ask it is known what was asked. */
export const receivingTasks = {
  askDossier: (ask: NamedAsk): Task =>
    task({
      title: text('Dossier opvragen', 'Ask for a dossier'),
      todo: text(
        `Vraag als school ${ask.brin} bij school ${ask.fromBrin} het dossier op van ${whoIn(ask).nl}, wacht tot het LAS klaar is, en bevestig dan.`,
        `Ask as school ${ask.brin} at school ${ask.fromBrin} for the dossier of ${whoIn(ask).en}, wait until the LAS has finished, and confirm then.`,
      ),
      facts: factsOf(factsIn(ask)),
    }),
  askState: (ask: NamedAsk): Task =>
    task({
      title: text('Uitkomst van de aanvraag', 'What came of the ask'),
      todo: text(
        `Kijk wat het LAS de gebruiker meldt over de aanvraag van ${whoIn(ask).nl} bij school ${ask.fromBrin}.`,
        `See what the LAS tells the user of the ask for ${whoIn(ask).en} at school ${ask.fromBrin}.`,
      ),
      facts: factsOf(factsIn(ask)),
      fields: [
        yesOrNo('isDone', 'Is de aanvraag klaar', 'Has the ask ended'),
        optionalLine(
          'message',
          'De melding, letterlijk (niets als er geen melding is)',
          'The message, literally (nothing if there is none)',
        ),
      ],
      mayBeRefused: false,
    }),
  showReceived: (ask: NamedAsk): Task =>
    task({
      title: text('Ontvangen dossier tonen', 'Show the received dossier'),
      todo: text(
        `Open wat de aanvraag van ${whoIn(ask).nl} bij school ${ask.fromBrin} opbracht, en geef het zoals het LAS het toont: als XML uit het LAS (geplakt, of het pad van een bestand), of met op elke regel een veld: /pad[1]/van[1]/veld[1] = waarde. Geef niets als er geen dossier getoond wordt. Schrijf niets over uit een ander bestand: wat u geeft, telt als wat u ziet.`,
        `Open what the ask for ${whoIn(ask).en} at school ${ask.fromBrin} brought in, and give it as the LAS shows it: as XML from the LAS (pasted, or the path of a file), or with a field on each line: /path[1]/of[1]/field[1] = value. Give nothing if no dossier is shown. Copy nothing from another file: what you give counts as what you see.`,
      ),
      facts: factsOf(factsIn(ask)),
      fields: [
        {
          ...optionalLine('shown', 'Het dossier zoals getoond', 'The dossier as shown'),
          kind: 'document',
        },
      ],
      mayBeRefused: false,
    }),
  showNotifications: ({ brin }: RequestOf<'showNotifications'>): Task =>
    task({
      title: text('Notificaties bekijken', 'Look at the notifications'),
      todo: text(
        `Vertel welke notificaties het LAS aan gebruikers van school ${brin} toont.`,
        `Tell which notifications the LAS shows to users of school ${brin}.`,
      ),
      facts: factsOf({ brin }),
      fields: [
        fromBrin,
        optionalLine('pgn', 'Leerling (PGN)', 'Pupil (PGN)'),
        optionalLine('koppelsleutel', 'Koppelsleutel', 'Koppelsleutel'),
        optionalLine('sessieId', 'Sessie van het eerdere verzoek', 'Session of the earlier ask'),
        moment('at', 'Wanneer', 'When'),
      ],
      isList: true,
    }),
  giveFeedback: ({ brin, koppelsleutel, tekst }: RequestOf<'giveFeedback'>): Task =>
    task({
      title: text('Terugkoppelen', 'Give feedback'),
      todo: text(
        `Geef als ${brin} terugkoppeling op het dossier dat met deze koppelsleutel kwam, met precies deze tekst, en vertel wat het LAS daarvan zegt.`,
        `Give feedback as ${brin} on the dossier that came with this koppelsleutel, with exactly this text, and tell what the LAS says of it.`,
      ),
      facts: factsOf({ brin, koppelsleutel, tekst }),
      fields: [
        yesOrNo('confirmed', 'Is de terugkoppeling bevestigd', 'Was the feedback confirmed'),
        optionalLine('message', 'De melding, letterlijk', 'The message, literally'),
      ],
    }),
} as const;

function whoIn({ pgn, koppelsleutel }: Ask) {
  return pgn === undefined
    ? text(`koppelsleutel ${koppelsleutel}`, `koppelsleutel ${koppelsleutel}`)
    : text(`leerling ${pgn}`, `pupil ${pgn}`);
}

function factsIn(ask: NamedAsk) {
  const { pgn, koppelsleutel, brin, fromBrin, fromRouteringsKenmerk, overdrachtsoort } = ask;
  const { aanvraagdatum } = ask;
  const who = { ask: ask.ask, pgn, koppelsleutel, brin };
  return { ...who, fromBrin, fromRouteringsKenmerk, overdrachtsoort, aanvraagdatum };
}
