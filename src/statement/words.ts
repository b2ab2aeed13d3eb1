import { type Text, text } from '#words/text.ts';
import type { StatementKind } from './kind.ts';

/** Each kind of statement by its name: never the same word for both. */
export const kindWords: Readonly<Record<StatementKind, Text>> = {
  'self-declared': text('Eigen verklaring van de leverancier', "Supplier's own declaration"),
  attested: text('Verklaring van de servicedesk', 'Statement of the service desk'),
};

/** How what a statement says came to be known, and what that is worth. */
export const howObtainedWords: Readonly<Record<StatementKind, Text>> = {
  'self-declared': text(
    'De leverancier heeft de proeven zelf uitgevoerd, zonder toezicht. Niemand anders heeft dit gecontroleerd.',
    'The supplier ran the tests itself, unsupervised. Nobody else has checked this.',
  ),
  attested: text(
    'De servicedesk heeft de proeven zelf uitgevoerd.',
    'The service desk ran the tests itself.',
  ),
};
