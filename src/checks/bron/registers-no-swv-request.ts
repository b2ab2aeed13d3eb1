import type { EntryOf } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';
import { swvAsks } from '../parts/swv/offers.ts';

/** A request of a samenwerkingsverband is answered and not registered (wiki OSO:2018/Opvragen_dossier). */
export const registersNoSwvRequest: Check = (slice) => {
  const asks = swvAsks(slice);
  const lists = slice.driver.filter(
    ({ call, outcome, seq }) =>
      call === 'listRequests' &&
      outcome.status === 'done' &&
      asks.some(({ request }) => request.seq < seq),
  );
  const askers = asks.map(askingSchool);
  return lookedAt(
    lists.length > 0 ? [...asks.flatMap(entriesOf), ...lists.map(({ seq }) => seq)] : [],
    lists.flatMap((list) => judge(list, askers)),
    nothing,
  );
};

function judge({ seq, outcome }: EntryOf<'driver-called'>, askers: readonly string[]): Finding[] {
  const answer = outcome.status === 'done' ? outcome.answer : undefined;
  // The driver holds every answer to the schema of its API before it is recorded.
  const { requests } = answer as { readonly requests: readonly { readonly doelBrin: string }[] };
  const isListed = requests.some(({ doelBrin }) => askers.includes(doelBrin));
  return isListed ? [breach([seq], { expected, actual })] : [];
}

const expected = text(
  'Bij de leerling staat geen vraag van het samenwerkingsverband genoteerd',
  'No request of the samenwerkingsverband is registered with the pupil',
);
const actual = text(
  'De vraag van het samenwerkingsverband is genoteerd',
  'The request of the samenwerkingsverband was registered',
);
const nothing = text(
  'Het is niet te zien welke vragen na die van een samenwerkingsverband genoteerd staan',
  'It cannot be seen which requests are registered after one of a samenwerkingsverband',
);
