import { type Text, text } from '#words/text.ts';
import type { StatementKind } from './kind.ts';
import type { HowObtained } from './statement.ts';

/** Each kind of statement by its name: never the same word for both. */
export const kindWords: Readonly<Record<StatementKind, Text>> = {
  'self-declared': text('Eigen verklaring van de leverancier', "Supplier's own declaration"),
  attested: text('Verklaring van de servicedesk', 'Statement of the service desk'),
};

/** How what a statement says came to be known, and what that is worth. */
export const howObtainedWords: Readonly<Record<HowObtained, Text>> = {
  'a supplier ran it itself, unsupervised': text(
    'De leverancier heeft de proeven zelf uitgevoerd, zonder toezicht. Niemand anders heeft dit gecontroleerd.',
    'The supplier ran the tests itself, unsupervised. Nobody else has checked this.',
  ),
  'the service desk ran it': text(
    'De servicedesk heeft de proeven zelf uitgevoerd.',
    'The service desk ran the tests itself.',
  ),
  'a supplier ran it itself, and the service desk judged its evidence again': text(
    'De leverancier heeft de proeven zelf uitgevoerd. De servicedesk heeft het bewijs opnieuw beoordeeld, en was er niet bij.',
    'The supplier ran the tests itself. The service desk judged the evidence again, and was not there.',
  ),
};
