import { type Letter, type LetterProduct, letterOf, sayLetterDay } from './letter.ts';

/** A qualification that a letter is about. */
export type LetterQualification = LetterProduct & {
  readonly release: string;
  readonly gegevensset: string;
  readonly roles: readonly {
    readonly role: 'bron' | 'doel';
    readonly profile: string;
    readonly isConditional: boolean;
  }[];
  readonly until: Date;
  /** The digest of its statement; none where there is none. */
  readonly statement: string | null;
};

/** Writes a supplier that its product was qualified. */
export function writeIssued(its: LetterQualification): Letter {
  const { roles, until, statement } = its;
  const conditional = roles.filter(({ isConditional }) => isConditional);
  return letterOf(`${nameOf(its)} is gekwalificeerd voor OSO`, [
    `${nameOf(its)} is gekwalificeerd voor ${releaseOf(its)}. Het gaat om:`,
    ...roles.map(({ role, profile }) => `- ${profile}, als ${role}`),
    '',
    `Dat geldt tot ${sayLetterDay(until)}, voor deze versie.`,
    ...(conditional.length === 0
      ? []
      : [
          'De kwalificatie is onder voorwaarde: een deel rust op een ontheffing. Welke dat is, staat op het certificaat. Herstel dit voordat de ontheffing afloopt.',
        ]),
    '',
    'U vindt de verklaring, het certificaat en het keurmerk bij uw aanvraag.',
    ...(statement === null ? [] : [`Het nummer van de verklaring (SHA-256) is ${statement}.`]),
    '',
    'Brengt u een nieuwe versie uit? Vraag die dan apart aan.',
  ]);
}

/** Writes a supplier that its request was refused, and why. */
export function writeRefused(
  its: LetterProduct & { readonly why: string; readonly runId: string },
): Letter {
  return letterOf(`Uw aanvraag voor ${nameOf(its)} is niet toegekend`, [
    `U vroeg een kwalificatie aan voor ${nameOf(its)}, met run ${its.runId}. Wij hebben die niet toegekend.`,
    '',
    'Dit is de reden:',
    its.why,
    '',
    'Wat al gekwalificeerd was, blijft zoals het is. Is het opgelost? Doe dan een nieuwe run, en vraag de kwalificatie opnieuw aan.',
  ]);
}

/** Writes a supplier that a qualification was withdrawn, and why. */
export function writeWithdrawn(
  its: LetterQualification & { readonly on: Date; readonly why: string },
): Letter {
  const { on, why, statement } = its;
  return letterOf(`De kwalificatie van ${nameOf(its)} is ingetrokken`, [
    `De kwalificatie van ${nameOf(its)} voor ${releaseOf(its)} telt niet meer sinds ${sayLetterDay(on)}.`,
    ...(statement === null ? [] : [`Het gaat om de verklaring met SHA-256 ${statement}.`]),
    '',
    'Dit is de reden:',
    why,
    '',
    'Gebruik het certificaat en het keurmerk niet meer. Scholen die deze versie gebruiken krijgen bericht van ons.',
    'Is het opgelost? Doe dan een nieuwe run, en vraag de kwalificatie opnieuw aan.',
  ]);
}

/** Writes a supplier that a qualification ends soon. */
export function writeExpiring(its: LetterQualification & { readonly schools: number }): Letter {
  const { until, schools } = its;
  return letterOf(`De kwalificatie van ${nameOf(its)} loopt af op ${sayLetterDay(until)}`, [
    `De kwalificatie van ${nameOf(its)} voor ${releaseOf(its)} loopt af op ${sayLetterDay(until)}.`,
    ...(schools === 0 ? [] : [`${sayCount(schools)} deze versie.`]),
    '',
    'Wilt u dat scholen daarna blijven uitwisselen? Doe voor die tijd een nieuwe run, en vraag de kwalificatie aan. Is er niets veranderd, dan kunt u ook vragen om te verlengen.',
  ]);
}

/** A release that opens, and what a supplier has that is not qualified for it yet. */
export type OpeningRelease = {
  readonly supplier: string;
  readonly release: string;
  readonly gegevensset: string;
  readonly opensOn: string;
  readonly obligatoryOn?: string | undefined;
  readonly products: readonly {
    readonly product: string;
    readonly version: string;
    readonly schools: number;
  }[];
};

/** Writes a supplier that a release opens for which something of it is not qualified yet. */
export function writeOpening(its: OpeningRelease): Letter {
  const { opensOn, obligatoryOn, products } = its;
  return letterOf(`${releaseOf(its)}: open vanaf ${sayLetterDay(opensOn)}`, [
    `Voor ${releaseOf(its)} kunt u kwalificaties aanvragen vanaf ${sayLetterDay(opensOn)}.`,
    obligatoryOn === undefined
      ? 'Vanaf wanneer deze release verplicht is, staat nog niet vast.'
      : `Vanaf ${sayLetterDay(obligatoryOn)} is deze release verplicht.`,
    '',
    'Dit is nog niet gekwalificeerd:',
    ...products.map(
      ({ product, version, schools }) =>
        `- ${product} ${version}, in gebruik bij ${schools} ${schools === 1 ? 'school' : 'scholen'}`,
    ),
    '',
    'Doe een run met deze release, en vraag de kwalificatie op tijd aan.',
  ]);
}

function nameOf({ product, version }: LetterProduct): string {
  return `${product} ${version}`;
}

function releaseOf(its: { readonly release: string; readonly gegevensset: string }): string {
  return `OSO ’${its.release.slice(2)} met gegevensset ${its.gegevensset}`;
}

function sayCount(schools: number): string {
  return schools === 1 ? 'Eén school gebruikt' : `${schools} scholen gebruiken`;
}
