import fc from 'fast-check';

/** What names of people do to systems that expected others. */
const names = [
  ...["O'Brien", "'t Hooft", 'Null', 'Ü-ß', 'None', 'undefined', 'van der Ångström-Ñúñez', 'Ng'],
  ...[
    'Ĳsbrand',
    'ŒuvreÆgir',
    'İlkay ığdır',
    'ΑΒΓ Σίσυφος',
    'Чайковский',
    'Þórðarson',
    'Nguyễn Thị',
  ],
];

/** Marks that stand over or under the letter before them. */
const combining = [
  ...['Bu\u0308ller', 'Fe\u0301', 'n\u0303un\u0303ez', 'a\u0301\u0323\u0302', 'Zo\u00EBe\u0308'],
  ...['Z\u0351a\u0300l\u0327g\u030Ao\u0489', '\u1100\u1161\u11A8', 'q\u0307\u0323', 'क्षि'],
];

/** Beyond the first plane, where a character is two units of UTF-16. */
const beyond = [
  ...['𝔉é 𝔎eur', '𠮷野家', '👩‍👧‍👦', '🏳️‍🌈', '🧑🏽‍🏫 school', '𐌰𐌱𐌲', '\u{10FFFD}', '𝟙𝟚𝟛'],
];

/** From right to left, and what turns the order round. */
const turned = [
  ...[
    'שלום עולם',
    'مرحبا بالعالم',
    'a\u200Fb\u200Ec',
    'links \u202Erechts\u202C',
    '\u2067ab\u2069',
  ],
];

/** What is markup, a query, a path or a format elsewhere. */
const markup = [
  ...['<b>&amp;</b>', ']]>', '&#0;', '<!-- -->', '<?xml?>', '"><script>', "'; DROP TABLE x; --"],
  ...['%00%n%s', '$(id)', '{{7*7}}', '../../etc', '\\u0000', 'C:\\temp\\n', '$1\\1', '=1+1'],
];

/** Spaces that are none, and signs that nobody sees. */
const unseen = [
  ...['a\u00A0b', 'a\u200Bb', 'a\uFEFFb', 'a\u00ADb', 'a\u2028b\u2029c', 'a\u0085b', 'a\u3000b'],
  ...['regel een\nregel twee', 'a\tb', 'a  b   c', '\uFFFD', 'a\u2060b'],
];

/** Numbers and words that software reads as something else. */
const read = ['0', '-0', '007', '1e5', 'NaN', 'true', '1,5', '1.000,00', '0x1F', '٣', '½', '²'];

const pieces = [names, combining, beyond, turned, markup, unseen, read];

/** Gives texts of the first plane and beyond, short ones, some of several pieces, some long. */
export const extremeTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: piece() },
  { weight: 3, arbitrary: fc.array(piece(), { minLength: 2, maxLength: 4 }).map(joined) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece(), fc.constantFrom(255, 256, 1_000, 4_000, 4_001, 20_000))
      .map(([one, length]) => stretched(one, length)),
  },
);

function piece(): fc.Arbitrary<string> {
  return fc.oneof(...pieces.map((some) => fc.constantFrom(...some)));
}

function joined(some: readonly string[]): string {
  return some.join(' ');
}

function stretched(one: string, length: number): string {
  const signs = Array.from(`${one}-`);
  return Array.from({ length }, (_, at) => signs[at % signs.length]).join('');
}
