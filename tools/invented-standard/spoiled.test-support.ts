import fc from 'fast-check';
import type { DossierLaw } from '#dossier/check-dossier.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';

/** Gives dossiers like those drawn, with up to four parts of them left out, said again and again, or saying something else. */
export function spoiled(
  dossiers: fc.Arbitrary<XmlElement>,
  law: DossierLaw,
): fc.Arbitrary<XmlElement> {
  const words = { odd, lists: listsOf(law) };
  const edits = fc.array(edit, { maxLength: 4 });
  return fc
    .tuple(dossiers, edits)
    .map(([root, made]) => made.reduce((before, one) => withEdit(before, one, words), root));
}

/** Gives dossiers like one, with one part of it left out, or a word of a list replaced by another. */
export function spoiledOnce(root: XmlElement, law: DossierLaw): XmlElement[] {
  const parts = [...selfAndDescendants(root)].slice(1);
  const lists = listsOf(law);
  return parts.flatMap((part) => {
    const words = lists.find((values) => values.includes(part.text)) ?? [];
    const others = [...words, 'x & <y>'].filter((word) => word !== part.text);
    const edited = [
      [],
      ...(words.length === 0 ? [] : others).map((word) => [{ ...part, text: word }]),
    ];
    return edited.map((by) => replaced(root, (element) => element === part && by));
  });
}

function listsOf({ rules }: DossierLaw): (readonly string[])[] {
  const lists = Object.values(rules.codelists).map(({ values }) => values);
  return [...lists, ['true', 'false', '1', '0']];
}

type Edit = { readonly at: number; readonly word: number; readonly what: keyof typeof ways };

/** Words that some type or rule stumbles over, and the lists that words come from. */
type Words = { readonly odd: readonly string[]; readonly lists: readonly (readonly string[])[] };

const odd = ['', ' ', ' 01 ', '9', '2031-02-29', '2012-02-29', 'x & <y>', '3.1', 'true'];

type Way = (element: XmlElement, word: number, words: Words) => readonly XmlElement[];

const ways = {
  remove: () => [],
  repeat: (element) => [element, element, element, element],
  /** Something that it should hardly say. */
  misspeak: (element, word, words) => [
    { ...element, text: words.odd[word % words.odd.length] ?? '' },
  ],
  /** Something else out of the list that it speaks from. */
  change: (element, word, { lists }) => {
    const list = lists.find((values) => values.includes(element.text)) ?? [element.text];
    return [{ ...element, text: list[word % list.length] ?? '' }];
  },
} as const satisfies Readonly<Record<string, Way>>;

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  word: fc.nat(1_000_000),
  what: fc.constantFrom('remove', 'repeat', 'misspeak', 'change', 'change', 'change'),
});

function withEdit(root: XmlElement, { at, word, what }: Edit, words: Words): XmlElement {
  const says = (element: XmlElement) => element.children.length === 0;
  const isListed = ({ text }: XmlElement) => words.lists.some((values) => values.includes(text));
  const parts = [...selfAndDescendants(root)].slice(1);
  const fits = { remove: () => true, repeat: () => true, misspeak: says, change: isListed }[what];
  const fitting = parts.filter(fits);
  const meant = fitting[at % fitting.length];
  return replaced(root, (element) => element === meant && ways[what](element, word, words));
}

function replaced(
  element: XmlElement,
  by: (element: XmlElement) => readonly XmlElement[] | false,
): XmlElement {
  const children = element.children.flatMap((child) => by(child) || [replaced(child, by)]);
  return { ...element, children };
}
