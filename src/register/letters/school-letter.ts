import { type Letter, type LetterProduct, letterOf, sayLetterDay } from './letter.ts';

/** Writes the schools that use a product that it is qualified no more, and what that means to them. */
export function writeToSchools(
  its: LetterProduct & { readonly on: Date; readonly why: string },
): Letter {
  const { product, version, supplier, on, why } = its;
  return letterOf(`Uw LAS, ${product} ${version}, kan nu niet uitwisselen via OSO`, [
    `Uw school gebruikt ${product} ${version} van ${supplier}. De kwalificatie van deze versie telt niet meer sinds ${sayLetterDay(on)}.`,
    'Uw school kan met deze versie nu geen overstapdossiers versturen of ontvangen via OSO.',
    '',
    'Dit is de reden:',
    why,
    '',
    'Wat kunt u doen?',
    `- Vraag ${supplier} wanneer er een versie is die wel gekwalificeerd is.`,
    '- Moet er nu een dossier mee? Bel de andere school, en spreek af hoe het op een veilige manier gaat.',
    '- Dossiers die al zijn aangekomen blijven geldig.',
    '',
    'Op de pagina Mijn OSO ziet u hoe het er voor uw school voor staat.',
  ]);
}
