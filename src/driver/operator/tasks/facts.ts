import { text } from '#words/text.ts';
import type { Fact, Field } from '../task.ts';

/** Gives the facts that are known, in this order. */
export function factsOf(
  known: Readonly<Partial<Record<keyof typeof labels, string | undefined>>>,
): Fact[] {
  return Object.entries(known).flatMap(([name, value]) =>
    value === undefined ? [] : [{ label: labels[name as keyof typeof labels], value }],
  );
}

/** A question with two answers. */
export function yesOrNo(name: string, nl: string, en: string): Field {
  return { name, label: text(nl, en), isRequired: true, choices: yesNo };
}

/** The answers to a question with two. */
export const yesNo: readonly string[] = ['ja', 'nee'];

/** A school, as the screen names it. */
export const fromBrin: Field = {
  name: 'fromBrin',
  label: text('Van welke school (BRIN)', 'From which school (BRIN)'),
  isRequired: true,
};

/** When something was. */
export function moment(name: string, nl: string, en: string): Field {
  return { name, label: text(nl, en), isRequired: true, kind: 'moment' };
}

/** A line of text. */
export function line(name: string, nl: string, en: string): Field {
  return { name, label: text(nl, en), isRequired: true };
}

/** A line of text that need not be there. */
export function optionalLine(name: string, nl: string, en: string): Field {
  return { ...line(name, nl, en), isRequired: false };
}

const labels = {
  ask: text('Aanvraag', 'Ask'),
  pgn: text('Leerling (PGN)', 'Pupil (PGN)'),
  koppelsleutel: text('Koppelsleutel', 'Koppelsleutel'),
  brin: text('School (BRIN)', 'School (BRIN)'),
  forBrin: text('Voor school (BRIN)', 'For school (BRIN)'),
  forRouteringsKenmerk: text('Voor aanleverpunt', 'For delivery point'),
  fromBrin: text('Bij school (BRIN)', 'At school (BRIN)'),
  fromRouteringsKenmerk: text('Alleen bij aanleverpunt', 'At this delivery point only'),
  overdrachtsoort: text('Soort overdracht', 'Kind of transfer'),
  aanvraagdatum: text('Alleen wat klaargezet is na', 'Only what was made ready after'),
  withheld: text('Achtergehouden door de ouders', 'Kept back by the parents'),
  fileName: text('Bestand', 'File'),
  tekst: text('Tekst', 'Text'),
  voorlopigdossier: text('Voorlopig dossier', 'Provisional dossier'),
  inzage: text('Inzage door de ouders', 'Seen by the parents'),
  inzagedatum: text('Datum van inzage', 'Day on which they saw it'),
  akkoord: text('Akkoord van de ouders', 'The parents agree'),
  redennietakkoord: text('Reden van niet akkoord', 'Why they do not agree'),
  toestemming: text('Toestemming', 'Consent'),
  product: text('Systeem', 'System'),
  version: text('Versie', 'Version'),
} as const;
