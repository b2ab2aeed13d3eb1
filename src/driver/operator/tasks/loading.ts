import { text } from '#words/text.ts';
import { type Task, task } from '../task.ts';
import { factsOf } from './facts.ts';

/** A pupil who is to come into the LAS through OSO: asked for by a school, at a delivery point, as a kind of transfer. */
export type PupilToFetch = {
  readonly pgn: string;
  readonly brin: string;
  readonly fromBrin: string;
  readonly fromRouteringsKenmerk: string;
  readonly overdrachtsoort: string;
  /** Whether the LAS may know the pupil from before. */
  readonly isKnown: boolean;
};

/** What the operator does to get a pupil into the LAS without an importer: fetch the dossier, and enrol the pupil. */
export function fetchPupil({ isKnown, ...wanted }: PupilToFetch): Task {
  const { pgn, brin, fromBrin } = wanted;
  const first = isKnown
    ? text(
        `Verwijder eerst alles wat het LAS nog van leerling ${pgn} heeft. `,
        `First remove all that the LAS still has of pupil ${pgn}. `,
      )
    : text('', '');
  const where =
    brin === fromBrin
      ? text('in het andere systeem van dezelfde school', 'in the other system of the same school')
      : text(`bij school ${fromBrin}`, `at school ${fromBrin}`);
  return task({
    title: text('Leerling ophalen via OSO', 'Fetch a pupil through OSO'),
    todo: text(
      `${first.nl}Vraag als school ${brin} het dossier van leerling ${pgn} op ${where.nl}, bij het aanleverpunt hieronder, en wacht tot het LAS klaar is. Schrijf de leerling daarna in bij school ${brin}, met alles wat het dossier van de leerling vertelt; de school van de leerling is dan ${brin}. Inzage door de ouders legt u niet vast: daar vraagt de run later om. Bevestig als de leerling er is. Dit is om de leerling in het LAS te krijgen, en telt voor geen eis.`,
      `${first.en}Ask as school ${brin} for the dossier of pupil ${pgn} ${where.en}, at the delivery point below, and wait until the LAS has finished. Then enrol the pupil at school ${brin}, with all that the dossier tells of the pupil; the school of the pupil is ${brin} then. Do not record that the parents have seen it: the run asks for that later. Confirm when the pupil is there. This is to get the pupil into the LAS, and counts for no requirement.`,
    ),
    facts: factsOf(wanted),
    mayBeRefused: false,
  });
}
