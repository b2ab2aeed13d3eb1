import { pgnIn } from '#checks/parts/contents/pgn-in.ts';
import { describeDifferences } from '#checks/parts/differences.ts';
import { resultOf, sentByTarget } from '#checks/parts/exchanges.ts';
import { type GrantedSession, grantedSessions } from '#checks/parts/granted-session.ts';
import { shownLeaves } from '#checks/parts/shown-leaves.ts';
import { leavesOf } from '#dossier/leaf.ts';
import { differencesBetween } from '#dossier/same-dossier.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { breaks, type Found } from './finds.ts';

/**
 * Holds what a target that receives did with every ask of its users to what came of that ask alone: a session of its own,
 * signed off with what was answered in it, and nothing on the screen but what was fetched about that pupil.
 */
export function judgeDoel(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const sessions = grantedSessions(slice);
  const asks = userAsks(entries, slice);
  return [
    ...sessions.flatMap((session) => judgeSignOffs(slice, session)),
    ...asks.flatMap((ask) => judgeAsk({ slice, sessions, ask })),
  ];
}

type Call = EntryOf<'driver-called'>;

/** An ask, from the entry after which it began to the one that tells that it is over. */
type UserAsk = {
  readonly order: Call;
  readonly pgn: string;
  readonly zoeksleutel: string | undefined;
  readonly since: number;
  readonly until: number;
  readonly looks: readonly Call[];
};

function userAsks(entries: readonly Entry[], { driver }: Slice): UserAsk[] {
  return driver.flatMap((order, at) => {
    const id = idOf(order);
    if (order.call !== 'askDossier' || id === undefined) return [];
    const about = driver.filter(({ request, seq }) => request.id === id && seq > order.seq);
    const pgn = String(order.request.pgn);
    const done = about.find(({ call }) => call === 'askState');
    return {
      order,
      pgn,
      zoeksleutel: keyOf(entries, pgn),
      // What it sends may come before the driver has said that it began.
      since: driver[at - 1]?.seq ?? 0,
      until: done?.seq ?? Number.POSITIVE_INFINITY,
      looks: about.filter(
        ({ call, outcome }) => call === 'showReceived' && outcome.status === 'done',
      ),
    };
  });
}

function idOf({ outcome }: Call): unknown {
  return outcome.status === 'done'
    ? (outcome.answer as { readonly id?: unknown } | null)?.id
    : undefined;
}

function keyOf(entries: readonly Entry[], pgn: string): string | undefined {
  for (const entry of entries)
    if (entry.kind === 'leased' && entry.pgn === pgn) return entry.zoeksleutel;
  return undefined;
}

type About = {
  readonly slice: Slice;
  readonly sessions: readonly GrantedSession[];
  readonly ask: UserAsk;
};

/** A dossier that came in about a pupil. */
type Delivery = { readonly seq: number; readonly dossier: XmlElement };

function judgeAsk(about: About): Found[] {
  const { slice, ask } = about;
  const requests = sentByTarget(slice, 'overdrachtRequest').filter((request) => isOf(ask, request));
  if (!requests.some(({ request }) => isDuring(ask, request.seq))) {
    return [breaks('OSO-DOEL-01', [ask.order.seq], { expected: fetched, actual: notFetched })];
  }
  return ask.looks.flatMap((look) => judgeLook(about, look));
}

function isOf(
  { zoeksleutel }: UserAsk,
  { asked }: Asking<'overdrachtRequest'> | Asking<'documentRequest'>,
): boolean {
  const { zoeksleutelPgnfrag: key } = asked.message.fields;
  return key !== undefined && unwrapped(key.zoeksleutel) === zoeksleutel;
}

function isDuring({ since, until }: UserAsk, seq: number): boolean {
  return seq > since && seq < until;
}

function judgeLook({ slice, sessions, ask }: About, look: Call): Found[] {
  if (look.outcome.status !== 'done') return [];
  const { pack } = slice;
  const ofPupil = sessions.filter(({ grant }) => isOf(ask, grant));
  const own = ofPupil.filter(({ grant }) => isDuring(ask, grant.request.seq));
  const deliveries = ofPupil
    .flatMap((session) => deliveriesIn(slice, session, ask))
    .filter(({ seq }) => seq < look.seq);
  const brought = own.map((session) => deliveriesIn(slice, session, ask));
  // What else came of the ask may leave the screen as it was.
  const hasBrought = own.length > 0 && brought.every((all) => all.length > 0);
  const first = Math.min(...brought.flat().map(({ seq }) => seq));
  const fitting = hasBrought ? deliveries.filter(({ seq }) => seq >= first) : deliveries;
  const leaves = shownLeaves(look.outcome.answer);
  const seen = [...brought.flat().map(({ seq }) => seq), look.seq];
  if (leaves === 'unreadable') return [];
  if (leaves === 'nothing') {
    if (!hasBrought) return [];
    return [
      breaks('OSO-DOEL-01', seen, {
        expected: shown,
        actual: showsNothing,
        assumptions: ['A22-05'],
      }),
    ];
  }
  const ownNumbers = pack.pgnElements.map((name) => `/dossier/huidigeschool/leerling/${name}`);
  const number = leaves.find(({ path }) => ownNumbers.includes(path.replaceAll(/\[\d+\]/g, '')));
  if (number && number.value !== ask.pgn) {
    return [breaks('OSO-PRI-20', seen, { expected: ownPupil, actual: othersPupil })];
  }
  const differences = fitting.map(({ dossier }) =>
    differencesBetween(leavesOf(dossier), leaves, { pack, owner: 'nobody' }),
  );
  if (differences.some(({ length }) => length === 0) || !hasBrought) return [];
  const actual = describeDifferences(differences.at(-1) ?? []);
  return [breaks('OSO-DOEL-01', seen, { expected: shown, actual })];
}

/** The dossiers of the pupil that a session brought. */
function deliveriesIn(
  { pack }: Slice,
  { asks }: GrantedSession,
  { pgn }: UserAsk,
): readonly Delivery[] {
  return asks.flatMap(({ answered, response }) => {
    const dossier = fieldsOf(answered, 'documentResponse')?.dossier;
    if (!dossier || !response || dossier.namespace !== pack.namespace) return [];
    const told = pgnIn(pack, dossier);
    return told === undefined || told === pgn ? [{ seq: response.seq, dossier }] : [];
  });
}

/** A session is signed off with what was answered in it; what says nothing useful may be taken for nothing available. */
function judgeSignOffs(slice: Slice, { asks, signOffs }: GrantedSession): Found[] {
  const { transferSucceeded, notAvailable } = slice.release.results;
  return signOffs.flatMap((signOff) => {
    const given = asks
      .filter(({ response }) => (response?.seq ?? Number.POSITIVE_INFINITY) < signOff.request.seq)
      .map((ask) => ({ ask, result: resultOf(ask, 'documentResponse') }));
    const isWhole = given.some(
      ({ ask }) =>
        fieldsOf(ask.answered, 'documentResponse')?.dossier?.namespace === slice.pack.namespace,
    );
    const reported = signOff.asked.message.fields.resultaat;
    const results = given.flatMap(({ result }) => result ?? []);
    const allowed = isWhole ? [transferSucceeded] : [...results, notAvailable];
    if (allowed.includes(reported)) return [];
    const named = [...new Set(allowed)].join(' / ');
    const seen = [...given.flatMap(({ ask }) => ask.response?.seq ?? []), signOff.request.seq];
    return breaks('OSO-SES-04', seen, {
      expected: text(
        `Afgemeld met ${named}, zoals in deze sessie is geantwoord`,
        `Signed off with ${named}, as was answered in this session`,
      ),
      actual: text(`Afgemeld met ${reported}`, `Signed off with ${reported}`),
    });
  });
}

const fetched = text(
  'Voor deze opdracht wordt een sessie aangevraagd over deze leerling',
  'For this ask a session about this pupil is requested',
);
const notFetched = text('Er is geen sessie aangevraagd', 'No session was requested');
const shown = text(
  'Het dossier dat voor deze opdracht binnenkwam wordt getoond, of een later van deze leerling',
  'The dossier that came in for this ask is shown, or a later one of this pupil',
);
const showsNothing = text('Er wordt geen dossier getoond', 'No dossier is shown');
const ownPupil = text(
  'Op het scherm niets dan het dossier van deze leerling',
  'Nothing on the screen but the dossier of this pupil',
);
const othersPupil = text(
  'Het dossier van een andere leerling is te zien',
  'The dossier of another pupil can be seen',
);
