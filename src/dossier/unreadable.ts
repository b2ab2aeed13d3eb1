import { type Text, text } from '#words/text.ts';
import { noDocumentType, type XmlError } from '#xml/xml-error.ts';
import type { DossierFinding } from './finding.ts';
import { xmlReason } from './xml-reason.ts';

/** Tells of a document that could not be read as XML: it is none, it has a document type, or it goes beyond our limits. */
export function unreadable(error: XmlError): DossierFinding {
  const { key, message } = spoken(error.reason);
  const { line, column } = error;
  return {
    key,
    rule: key,
    layers: ['structure'],
    severity: 'fout',
    xpath: '/',
    line,
    column,
    message,
  };
}

function spoken(reason: string): { readonly key: string; readonly message: Text } {
  if (reason === noDocumentType) return { key: 'S-doctype', message: documentType };
  const limit = limits.find(({ form }) => form.test(reason));
  if (limit) {
    const message = text(
      reason.replace(limit.form, limit.nl),
      reason.replace(limit.form, limit.en),
    );
    return { key: 'S-limit', message };
  }
  const { nl, en } = xmlReason(reason);
  const message = text(`Dit is geen welgevormde XML (${nl})`, `This is no well-formed XML (${en})`);
  return { key: 'S-xml', message };
}

const documentType = text(
  'Een documenttypedeclaratie (DOCTYPE) is niet toegestaan: een dossier heeft er geen, en entiteiten kunnen misbruikt worden',
  'A document type declaration (DOCTYPE) is not allowed: a dossier has none, and entities can be abused',
);

const limits = [
  {
    form: /^elements are nested deeper than (\d+) levels$/,
    nl: 'De elementen staan hier meer dan $1 niveaus diep; geen dossier komt in de buurt, en dieper wordt niet gelezen',
    en: 'The elements are more than $1 levels deep here; no dossier comes near that, and nothing deeper is read',
  },
  {
    form: /^more than (\d+) times the character "(.)"$/,
    nl: 'Het document heeft meer dan $1 keer het teken "$2"; geen dossier komt in de buurt, en zoveel wordt niet gelezen',
    en: 'The document has the character "$2" more than $1 times; no dossier comes near that, and so much is not read',
  },
];
