/**
 * The Kennisnet Validatie Service: tells which versions it checks, and checks a document (wiki KVS:DossierValidatie). It
 * says what the published validator says, defects included, and keeps nothing. A version that it does not know means that
 * nothing was checked. Its messages are assumption A22-31.
 */
import { checkDossier, type DossierLaw } from '#dossier/check-dossier.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { faultOf } from '#exchange/fault.ts';
import type { Message, MessageName, Messages } from '#exchange/messages.ts';
import type { ValidationService as Service } from '#exchange/release.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { Answer, Handler } from '../wire/wire-server.ts';

/** What the KVS checks by. */
export type ValidationServiceOptions = {
  readonly service: Service;
  readonly validatieversie: string;
  /** Gives what dossiers are held to; asked for when the first document comes. */
  readonly dossierLaw: () => DossierLaw;
};

/** Makes the KVS as a function from request to answer. */
export function validationService(options: ValidationServiceOptions): Handler {
  const { service } = options;
  return ({ bytes, charset }) => {
    const reading = decodeMessage(service, bytes, charset);
    if (reading.kind === 'message') return answerMessage(options, reading.message);
    return unreadable(service, 'why' in reading ? reading.why : 'a fault is no request');
  };
}

function answerMessage(options: ValidationServiceOptions, { name, fields }: Message): Answer {
  const { service, validatieversie } = options;
  const reply = <Name extends MessageName>(answer: Name, content: Messages[Name]): Answer => {
    return { status: 200, body: encodeMessage(service, answer, content) };
  };
  switch (name) {
    case 'validatieVersiesRequest':
      return reply('validatieVersiesResponse', { versie: [validatieversie] });
    case 'validerenDocumentRequest':
      return reply('validerenDocumentResponse', validate(options, fields));
    default:
      return unreadable(service, `it does not answer "${name}"`);
  }
}

function validate(
  { service, validatieversie, dossierLaw }: ValidationServiceOptions,
  { versie, document }: Messages['validerenDocumentRequest'],
): Messages['validerenDocumentResponse'] {
  const { versionUnknown, documentValid, documentInvalid } = service.results;
  if (versie !== validatieversie) return { resultaat: versionUnknown };
  const melding = checkDossier(writeXml(document.dossier), dossierLaw())
    .findings.filter(({ layers }) => layers.includes('structure') || layers.includes('as-shipped'))
    .map(({ xpath, message }) => ({ type: 'Fout', locatie: xpath, tekst: message.nl }));
  return melding.length === 0
    ? { resultaat: documentValid }
    : { resultaat: documentInvalid, melding };
}

function unreadable(service: Service, why: string): Answer {
  return faultOf(service, 'unreadable', `The KVS cannot read this request: ${why}`);
}
