import { childrenOf, type Element } from '../xml/element.ts';
import { type Profile, profiles } from './profile.ts';

/** A category of the dossier, as categorie_uitlevering names it without cat_. */
type Category = {
  /** Obligatory (V), optional (O) or forbidden (X), in the order of `profiles`. */
  readonly states: string;
  /** What belongs to it, from the dossier down. */
  readonly holds: readonly string[];
};

const pupil = 'huidigeschool/leerling';
const support = `${pupil}/onderwijsondersteuning`;

/** The categories of a year: which elements belong to each, and where it may be sent. */
export type Categories = Readonly<Record<string, Category>>;

/** Those of gegevensset 2019.1. */
export const newestCategories: Categories = {
  metadata: { states: 'VVVVVV', holds: ['metadata', 'overdrachtsoort'] },
  ouderinzage: { states: 'VVVOOO', holds: ['inzage'] },
  school: { states: 'VVVVVV', holds: ['huidigeschool'] },
  leerling: { states: 'VVVVVV', holds: [pupil] },
  oudersverzorgers: {
    states: 'VVVOVV',
    holds: ofPupil('verzorgersaansprakelijk', 'verzorger', 'aansprakelijkeinstelling'),
  },
  vve: {
    states: 'OXXOOX',
    holds: ofPupil('vanpeuterspeelzaal', 'naampeuterspeelzaal', 'voorschools', 'vroegschools'),
  },
  schoolloopbaan: { states: 'VVVOVV', holds: ofPupil('schoolloopbaanlijst') },
  overstapadvies: { states: 'VVVOOO', holds: ofPupil('overstapadvies') },
  onderwijsondersteuning: {
    states: 'OOOOVV',
    holds: [
      `${support}/toelichting_onderwijsbehoeften`,
      `${support}/diagnose`,
      `${support}/medicijngebruik`,
      `${support}/opp`,
      `${support}/tlv`,
      `${support}/arrangement_cluster12`,
      `${support}/arrangement_pao`,
      `${support}/lwoo`,
      `${support}/rvc`,
    ],
  },
  verzuim: { states: 'OOOOOO', holds: ofPupil('verzuim') },
  eindtoetsbo: { states: 'OOOOXO', holds: ofPupil('eindtoets_basisonderwijs') },
  toetsresultaten: { states: 'OOOOOO', holds: ofPupil('toetslijst') },
  handelingsplannen: { states: 'OOOOOO', holds: [`${support}/handelingsplan`] },
  cijferlijsten: { states: 'OOOOOO', holds: ofPupil('cijferlijstlijst') },
  vombo: {
    states: 'XXOOXO',
    holds: ofPupil(
      'bevorderd',
      'examenresultaat',
      'resultaatvakkenvo',
      'certificaat',
      'competenties',
      'stage',
      'overigvombo',
    ),
  },
  bijlagedocs: { states: 'OOOOOO', holds: ofPupil('overigdocumentlijst') },
};

const { onderwijsondersteuning: _, ...asEarlier } = newestCategories;

/** Those of 2017 and 2018. */
export const earlierCategories: Categories = {
  ...asEarlier,
  zorgenbegeleiding: { states: 'VVVOVV', holds: ofPupil('zorg', 'sefunctioneren') },
  handelingsplannen: { states: 'OOOOOO', holds: ofPupil('handelingsplanlijst') },
};

/** Whether parents may keep this category back in this profile. */
export function isOptional(categories: Categories, category: string, profile: Profile): boolean {
  return stateOf(categories[category], profile) === 'O';
}

/** The categories that may not be sent in this profile. */
export function listForbidden(categories: Categories, profile: Profile): readonly string[] {
  return Object.keys(categories).filter((name) => stateOf(categories[name], profile) === 'X');
}

/** The dossier without anything of a category; what is left empty by that goes too. */
export function leaveOutCategory(
  categories: Categories,
  dossier: Element,
  category: string,
): Element {
  const holds = new Set(categories[category]?.holds);
  const leaveOut = (parent: Element, path: string): Element => ({
    ...parent,
    content:
      typeof parent.content === 'string'
        ? parent.content
        : parent.content.flatMap((child) => {
            const at = `${path}${child.name}`;
            if (holds.has(at)) {
              return [];
            }
            const left = leaveOut(child, `${at}/`);
            return left.content.length === 0 && child.content.length > 0 ? [] : [left];
          }),
  });
  return leaveOut(dossier, '');
}

/** The dossier with the delivery flag of a category set. */
export function flagCategory(dossier: Element, category: string, flag: string): Element {
  const path = ['metadata', 'categorie_uitlevering', `cat_${category}`];
  return setText(dossier, path, flag);
}

function setText(element: Element, path: readonly string[], text: string): Element {
  const [name, ...rest] = path;
  if (name === undefined) {
    return { ...element, content: text };
  }
  const content = childrenOf(element).map((child) =>
    child.name === name ? setText(child, rest, text) : child,
  );
  return { ...element, content };
}

function stateOf(category: Category | undefined, profile: Profile): string | undefined {
  return category?.states[profiles.indexOf(profile)];
}

function ofPupil(...names: readonly string[]): readonly string[] {
  return names.map((name) => `${pupil}/${name}`);
}
