import fc from 'fast-check';

const words = [
  ...['lezen', 'rekenen', 'spelling', 'werkhouding', 'groep', 'overleg', 'ouders', 'mentor'],
  ...['begeleiding', 'observatie', 'verslag', 'eerste', 'extra', 'instructie', 'goed', 'nog'],
];

/** Texts that are sound XML and yet trip up careless software. */
const awkwardTexts = [
  ...['Null', 'null', 'NaN', 'true', '0', '-', "O'Brien", 'Ü-ß', 'ĳsvrĳ IJs', 'naïef'],
  ...['Jip & Janneke', '<b>vet</b>', ']]>', '&amp;', '"aanhaling"', '%s', '$HOME', '\\n', '{{x}}'],
  ...['𝔎𝔢𝔲𝔯', '👩‍👧‍👦 thuis', '🏫', '𠮷野家', '李小龍'],
  ...['שלום', 'مرحبا بالعالم', 'rechts \u202Eom\u202C', 'a\u200Fb'],
  ...['e\u0301e\u0301n', 'Z\u0351a\u0300l\u0327g\u030Ao', 'n\u0303', '\uFB01jn', 'İstanbul'],
  ...['regel een\nregel twee', 'tab\there', 'harde\u00A0spatie', 'nul\u200Bbreed', 'a\u2028b'],
];

const sentences = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((some) => some.join(' '));

/** Gives texts: mostly plain ones, some awkward, some as long as `longest` allows. */
export function texts(longest = 4000): fc.Arbitrary<string> {
  const mixed = fc
    .tuple(sentences, fc.constantFrom(...awkwardTexts))
    .map(([before, after]) => `${before} ${after}`);
  const long = fc.constantFrom(...longTexts(longest));
  return fc
    .oneof(
      { weight: 8, arbitrary: sentences },
      { weight: 3, arbitrary: fc.constantFrom(...awkwardTexts) },
      { weight: 2, arbitrary: mixed },
      { weight: 1, arbitrary: long },
    )
    .map((text) => (text.length > longest ? cut(text, longest) : text));
}

const known = new Map<number, readonly string[]>();

function longTexts(longest: number): readonly string[] {
  const texts =
    known.get(longest) ?? [...awkwardTexts, 'lezen'].map((one) => stretched(one, longest));
  known.set(longest, texts);
  return texts;
}

/** Repeats a text up to exactly so many characters. */
function stretched(text: string, length: number): string {
  return cut(`${text}-`.repeat(length), length);
}

/** XML Schema counts a character beyond the first plane once. */
function cut(text: string, length: number): string {
  return Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('')
    .trim();
}
