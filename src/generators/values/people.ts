/** Everything about people and places is invented; many names are such as software gets wrong. */
import fc from 'fast-check';

/** First names. */
export const firstNames = fc.constantFrom(
  ...['Fé', 'Noor', 'Daan', 'Zoë', 'Ayşe', 'Łucja', 'Björk', 'Null', 'True', 'Anne-Fleur'],
  ...["D'Angelo", 'Ümit', 'Nguyễn', 'Jean-François', 'Éloïse', 'Søren', 'Ng', 'X', 'Zoe\u0308'],
  ...['李', 'Юлия', 'أمل', '𝔉é', 'Maximiliaan Aurelius Ferdinand Theodorus'],
);

/** Initials: dots, no spaces. */
export const initials = fc.constantFrom('F.', 'N.D.', 'J.-F.', 'Th.M.', 'Ü.', 'A.B.C.D.E.F.');

/** What comes before a surname. */
export const prefixes = fc.constantFrom('van', 'de', 'van der', "van 't", "'t", 'von und zu', 'El');

/** Surnames. */
export const surnames = fc.constantFrom(
  ...['Keurling', "O'Brien", "'t Hooft", 'Null', 'Ü-ß', 'Proefstra', 'Toetsema-de Keur', 'Ng'],
  ...['Keur & Zn', 'D’Arcy', 'Wójcik', 'Żółć', 'Test', 'Sánchez Müller', 'İnönü', 'Ĳsselkeur'],
  ...['Bu\u0308ller', '山田', 'Проба', '𝔎eur', `${'Lang'.repeat(40)}man`],
);

/** Gives names of people, whole. */
export const fullNames = fc.tuple(firstNames, surnames).map((names) => names.join(' '));

const beginnings = ['Keur', 'Proef', 'Toets', 'Nergens', 'Verzon', "'s-Niemands"] as const;

/** Streets of nowhere. */
export const streets = joined('straat', 'laan', 'plein', 'kade', 'wei', 'ĳspad');

/** Towns of nowhere. */
export const towns = joined('dam', 'huizen', 'veen', 'hâge', 'broek', '-Zuid');

/** Schools and institutions of nowhere. */
export const organisations = fc
  .tuple(fc.constantFrom('De', 'Het', 'Stichting', 'OBS'), joined('aar', 'licht', 'schip', 'kring'))
  .map((parts) => parts.join(' '));

function joined(...endings: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...beginnings), fc.constantFrom(...endings))
    .map((parts) => parts.join(''));
}
