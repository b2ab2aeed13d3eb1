import type { Entry, EntryOf, Foreign } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import { partyWords } from '#evidence/party-words.ts';
import type { Slices } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Remark } from './record.ts';

/** Tells what came over the wire that belongs to no scenario, which connections never came about, and what was not kept. */
export function remarksOn(entries: readonly Entry[], { unmatched }: Slices): Remark[] {
  const connections = entries.filter((entry) => entry.kind === 'connection-failed');
  return [
    ...unmatched.map(unmatchedRemark),
    ...connections.map(({ seq, party, why }) => ({
      entries: [seq],
      what: text(
        `Een verbinding met ${partyWords[party].nl} ging mis: ${why}`,
        `A connection with ${partyWords[party].en} went wrong: ${why}`,
      ),
    })),
    ...restsOnPeople(entries),
    ...loadedRemarks(entries),
    ...entries.filter((entry) => entry.kind === 'continued').map(continuedRemark),
    ...entries.flatMap(({ seq, foreign = [] }) =>
      foreign.map((found) => ({ entries: [seq], what: foreignRemark(found) })),
    ),
  ];
}

function continuedRemark({ seq, scenario }: EntryOf<'continued'>): Remark {
  const { nl, en } =
    scenario === undefined
      ? text('', '')
      : text(
          `; ${scenario} was begonnen en is opnieuw gespeeld, wat er eerder van is vastgelegd telt niet mee`,
          `; ${scenario} was under way and was played anew, what is on record of it from before does not count`,
        );
  return {
    entries: [seq],
    what: text(
      `De run is gestopt en later voortgezet${nl}`,
      `The run was stopped and went on later${en}`,
    ),
  };
}

/** What a person did, and says to have seen, nobody else can see in the transcript. */
function restsOnPeople(entries: readonly Entry[]): Remark[] {
  const told = entries.filter(
    (entry) => entry.kind === 'driver-called' && entry.outcome.by !== undefined,
  );
  const people = told.flatMap((entry) => {
    return entry.kind === 'driver-called' && entry.outcome.by ? [entry.outcome.by] : [];
  });
  return [...new Set(people)].map((by) => {
    const theirs = told.filter(
      (entry) => entry.kind === 'driver-called' && entry.outcome.by === by,
    );
    return {
      entries: theirs.map(({ seq }) => seq),
      what: text(
        `${by} bediende het systeem ${theirs.length} keer met de hand: wat daarbij is gedaan en getoond, berust op dat woord`,
        `${by} worked the system by hand ${theirs.length} times: what was done and shown then rests on that word`,
      ),
    };
  });
}

/** What was fetched to get pupils into the target shows nothing of it as doel, and nobody is to take it for that. */
function loadedRemarks(entries: readonly Entry[]): Remark[] {
  const began = entries.filter(({ kind }) => kind === 'loading').map(({ seq }) => seq);
  const what = text(
    `Het systeem haalde vooraf ${began.length} keer een leerling bij ons op, om die te kunnen versturen: wat daarbij over de lijn ging, telt voor geen eis`,
    `The system fetched a pupil from us beforehand ${began.length} times, to be able to send it: what crossed the wire then counts for no requirement`,
  );
  const not = entries.flatMap((entry) =>
    entry.kind === 'loaded' && entry.why !== undefined ? [{ seq: entry.seq, why: entry.why }] : [],
  );
  return [
    ...(began.length > 0 ? [{ entries: began, what }] : []),
    ...not.map(({ seq, why }) => ({
      entries: [seq],
      what: text(
        `Een leerling kwam niet via OSO in het systeem: ${why.nl}`,
        `A pupil did not get into the system through OSO: ${why.en}`,
      ),
    })),
  ];
}

function foreignRemark({ where, place }: Foreign): Text {
  const words = {
    'pgn-field': text(
      'Hier stond een persoonsgebonden nummer dat van een echt kind kan zijn; het is niet bewaard',
      "A PGN stood here that may be a real child's; it was not kept",
    ),
    elsewhere: text(
      'Hier stonden negen cijfers die het burgerservicenummer van een echt kind kunnen zijn; ze zijn niet bewaard',
      "Nine digits stood here that may be a real child's BSN; they were not kept",
    ),
    unseen: text(
      'Wat hier ingepakt stond is te groot of op slot, en dus niet na te kijken op nummers van echte kinderen; het is niet bewaard',
      'What was packed here is too large or locked, and so could not be searched for numbers of real children; it was not kept',
    ),
  } as const;
  const { nl, en } = words[where];
  return text(`${nl} (${place})`, `${en} (${place})`);
}

function unmatchedRemark({ request, response }: Exchange): Remark {
  return {
    entries: [request.seq, ...(response ? [response.seq] : [])],
    what: text(
      `Dit bericht (${partyWords[request.from].nl} → ${partyWords[request.to].nl}) hoort bij geen enkel scenario`,
      `This message (${partyWords[request.from].en} → ${partyWords[request.to].en}) belongs to no scenario`,
    ),
  };
}
