/** A person for tests: reads what the terminal asks, does it in the reference LAS by its own screens, and tells what is there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ask, Driver, DriverOutcome } from '#driver/driver.ts';
import { httpDriver } from '#driver/http-driver.ts';

/** A task as it stands on the screen. */
export type Seen = {
  readonly title: string;
  readonly todo: string;
  readonly facts: Readonly<Record<string, string>>;
};

/** Reads the last task that a terminal shows; undefined where there is none. */
export function lastTask(screen: string): Seen | undefined {
  const block = screen.split(/^== \d+\. /m).at(-1);
  if (block === undefined || block === screen) return undefined;
  const [head = '', todo = '', ...lines] = block.split('\n').map((line) => line.trimEnd());
  const facts = lines.flatMap((line) => {
    const found = /^ {3}([^:]+): (.*)$/.exec(line);
    return found ? [[found[1], found[2]] as const] : [];
  });
  return { title: head.replace(/ \(.*$/, ''), todo, facts: Object.fromEntries(facts) };
}

/** Makes a person who works in the LAS behind this address, and keeps what it exports in a folder. */
export function humanAt(url: string, folder: string): (task: Seen) => Promise<readonly string[]> {
  const las = httpDriver({ url, account: 'oso-keur', limitMs: 10_000 });
  const asks = new Map<string, string>();
  return async ({ title, todo, facts }) => {
    if (/^Verwijder eerst/.test(todo)) await las.forget();
    const act = acts[title.replace(/ OSO-.*/, '')];
    if (!act) throw new Error(`Nobody knows how to do "${title}"`);
    return act({ title, todo, facts: nameFacts(facts), las, asks, folder });
  };
}

type Known = Readonly<Record<string, string>>;
type Doing = Omit<Seen, 'facts'> & {
  readonly facts: Known;
  readonly las: Driver;
  readonly asks: Map<string, string>;
  readonly folder: string;
};
type Act = (doing: Doing) => Promise<readonly string[]>;

const labels: Known = {
  Aanvraag: 'ask',
  'Leerling (PGN)': 'pgn',
  Koppelsleutel: 'koppelsleutel',
  'School (BRIN)': 'brin',
  'Voor school (BRIN)': 'forBrin',
  'Voor aanleverpunt': 'forRouteringsKenmerk',
  'Bij school (BRIN)': 'fromBrin',
  'Alleen bij aanleverpunt': 'fromRouteringsKenmerk',
  'Soort overdracht': 'overdrachtsoort',
  'Alleen wat klaargezet is na': 'aanvraagdatum',
  'Achtergehouden door de ouders': 'withheld',
  Bestand: 'file',
  Tekst: 'tekst',
  'Voorlopig dossier': 'voorlopigdossier',
  'Inzage door de ouders': 'inzage',
  'Datum van inzage': 'inzagedatum',
  'Akkoord van de ouders': 'akkoord',
  'Reden van niet akkoord': 'redennietakkoord',
  Toestemming: 'toestemming',
};

function nameFacts(facts: Known): Known {
  return Object.fromEntries(
    Object.entries(facts).map(([label, is]) => [labels[label] ?? label, is]),
  );
}

const pupilIn = ({ brin = '', pgn = '' }: Known) => ({ brin, pgn });
const targetIn = ({ forBrin = '', forRouteringsKenmerk }: Known) => ({
  forBrin,
  ...(forRouteringsKenmerk !== undefined && { forRouteringsKenmerk }),
});
const inspectionNames = [
  'voorlopigdossier',
  'inzage',
  'inzagedatum',
  'akkoord',
  'redennietakkoord',
  'toestemming',
];

/** Says that it is done, or what the LAS says instead. */
async function told<Answer>(
  call: Promise<DriverOutcome<Answer>>,
  tell: (answer: Answer) => readonly string[] = () => [],
): Promise<readonly string[]> {
  const outcome = await call;
  if (outcome.status === 'done') return ['g', ...tell(outcome.answer)];
  if (outcome.status === 'refused') return ['w', outcome.reason];
  return ['k', outcome.why.nl];
}

const yes = (is: boolean) => (is ? 'ja' : 'nee');

/** Each thing in turn, and then that there is nothing more. */
function inRows(rows: readonly (readonly (string | undefined)[])[]): readonly string[] {
  return [...rows.flatMap((row) => ['ja', ...row.map((value) => value ?? '')]), 'nee'];
}

const acts: Readonly<Record<string, Act>> = {
  'Het systeem': async () => ['g'],
  'Leeg beginnen': ({ las }) => told(las.forget()),
  'Leerling invoeren': ({ las, facts }) =>
    told(las.loadPupil({ ...pupilIn(facts), dossier: readFileSync(facts.file ?? '', 'utf8') })),
  'Inzage vastleggen': ({ las, facts }) => {
    const said = inspectionNames.flatMap((name) => (name in facts ? [[name, facts[name]]] : []));
    return told(las.recordInspection({ ...pupilIn(facts), inspection: Object.fromEntries(said) }));
  },
  'Dossier klaarzetten': ({ las, facts }) => {
    const withheld = facts.withheld === undefined ? {} : { withheld: facts.withheld.split(', ') };
    return told(las.makeReady({ ...pupilIn(facts), ...targetIn(facts), ...withheld }));
  },
  'Klaarzetten intrekken': ({ las, facts }) =>
    told(las.withdrawReady({ ...pupilIn(facts), forBrin: facts.forBrin ?? '' })),
  Notificeren: ({ las, facts }) =>
    told(las.notify({ ...pupilIn(facts), ...targetIn(facts) }), (it) => [yes(it.delivered)]),
  'Verzoeken bekijken': ({ las, facts }) =>
    told(las.listRequests(pupilIn(facts)), ({ requests }) =>
      inRows(
        requests.map((it) => [
          it.doelBrin,
          it.doelRouteringsKenmerk,
          it.sessieId,
          it.at,
          it.aanvraagdatum,
        ]),
      ),
    ),
  'Terugkoppeling bekijken': ({ las, facts }) =>
    told(las.showFeedback(pupilIn(facts)), ({ feedback }) =>
      inRows(feedback.map((it) => [it.fromBrin, it.tekst, it.datum])),
    ),
  'Logboek bekijken': ({ las, facts }) =>
    told(las.showLog(pupilIn(facts)), ({ acts: done }) =>
      inRows(done.map((it) => [it.act, it.account, it.at])),
    ),
  'Dossier opvragen': async ({ las, facts, asks }) => {
    const { file: _file, ask = '', ...order } = facts;
    // The facts of this task are an ask.
    const outcome = await las.askDossier(order as unknown as Ask);
    if (outcome.status !== 'done') return told(Promise.resolve(outcome));
    asks.set(numberOf(ask), outcome.answer.id);
    await untilDone(las, outcome.answer);
    return ['g'];
  },
  // Who has no importer enrols the pupil by hand; this LAS is told what the screen shows of the dossier.
  'Leerling ophalen via OSO': async ({ las, facts }) => {
    const { pgn = '', brin = '', file: _file, ...order } = facts;
    const asked = await las.askDossier({ ...order, pgn, brin } as unknown as Ask);
    if (asked.status !== 'done') return told(Promise.resolve(asked));
    await untilDone(las, asked.answer);
    const shown = await las.showReceived(asked.answer);
    const seen = shown.status === 'done' ? shown.answer : null;
    const dossier = seen !== null && 'dossier' in seen ? seen.dossier : '';
    return told(las.loadPupil({ pgn, brin, dossier }));
  },
  'Uitkomst van de aanvraag': ({ las, facts, asks }) =>
    told(las.askState(askIn(facts, asks)), ({ state, message = '' }) => [
      yes(state === 'done'),
      message,
    ]),
  'Ontvangen dossier tonen': ({ las, facts, asks, folder }) =>
    told(las.showReceived(askIn(facts, asks)), (shown) => {
      if (shown === null || !('dossier' in shown)) return [''];
      const path = join(folder, `export-${numberOf(facts.ask ?? '')}.xml`);
      writeFileSync(path, shown.dossier);
      return [path];
    }),
  'Notificaties bekijken': ({ las, facts }) =>
    told(las.showNotifications({ brin: facts.brin ?? '' }), ({ notifications }) =>
      inRows(
        notifications.map((it) => [it.fromBrin, it.pgn, it.koppelsleutel, it.sessieId, it.at]),
      ),
    ),
  'Verbinding testen': ({ las }) => told(las.ping(), (it) => [yes(it.available)]),
  'Bestand inlezen': ({ las, facts }) => {
    const path = facts.file ?? '';
    const content = readFileSync(path).toString('base64');
    const fileName = path.slice(path.lastIndexOf('/') + 1);
    return told(las.importFile({ brin: facts.brin ?? '', fileName, content }));
  },
  'Adres registreren': ({ las, facts }) => told(las.registerEndpoint({ brin: facts.brin ?? '' })),
  Vraag: ({ las, title, todo }) =>
    told(las.answerQuestion({ id: title.replace('Vraag ', ''), question: todo }), (it) => [
      it.answer,
    ]),
};

async function untilDone(las: Driver, ask: { readonly id: string }): Promise<void> {
  for (;;) {
    const state = await las.askState(ask);
    if (state.status !== 'done' || state.answer.state === 'done') return;
    await pause(20);
  }
}

function numberOf(ask: string): string {
  return ask.replace(/ .*/, '');
}

function askIn({ ask = '' }: Known, asks: Map<string, string>): { readonly id: string } {
  return { id: asks.get(numberOf(ask)) ?? '' };
}
