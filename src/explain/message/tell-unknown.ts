import { readEnvelope } from '#exchange/soap.ts';
import { type Text, text } from '#words/text.ts';
import type { XmlElement } from '#xml/element.ts';
import { sayLayout } from './layout-words.ts';
import { askedBy, type MessageLaw } from './message-law.ts';
import type { ToldMessage } from './told-message.ts';

/** Tells of XML that is no message of any release and no dossier what it is instead. */
export function tellUnknown(
  { body, charset }: { readonly body: string | Uint8Array; readonly charset: string | undefined },
  law: MessageLaw,
): Omit<ToldMessage, 'foreign' | 'isFollowed'> {
  const envelope = readEnvelope(body, charset);
  if (envelope.kind === 'body') return tellContent(envelope.content, law);
  const why = sayLayout(envelope.kind === 'not-soap' ? envelope.why : envelope.reason);
  const what = text(
    'geen bericht dat OSO kan lezen: een bericht is een envelop van SOAP 1.1',
    'no message that OSO can read: a message is an envelope of SOAP 1.1',
  );
  return told({ rule: 'SOAP 1.1', check: 'speaksSoap11', what, why }, law);
}

function tellContent({ name, namespace }: XmlElement, law: MessageLaw) {
  const home = law.releases.find(({ messages }) => Object.hasOwn(messages, name));
  if (!home) {
    const what = text(`een SOAP-bericht "${name}"`, `a SOAP message "${name}"`);
    const why = text(
      `"${name}" in namespace "${namespace}" is geen bericht van OSO`,
      `"${name}" in namespace "${namespace}" is no message of OSO`,
    );
    return told({ rule: 'bericht', what, why }, law);
  }
  const what = text(
    `een ${name}, maar in een namespace van geen enkele release`,
    `a ${name}, but in the namespace of no release`,
  );
  const allowed = law.releases.map(
    (release) => `"${release.namespace}" ('${release.release.slice(2)})`,
  );
  const why = text(
    `"${name}" staat in "${namespace}"; toegestaan is ${allowed.join(' of ')}`,
    `"${name}" is in "${namespace}"; allowed is ${allowed.join(' or ')}`,
  );
  return told({ rule: 'namespace', check: 'usesTheNamespaceOfItsRelease', what, why }, law);
}

type Unknown = {
  readonly rule: string;
  /** The check that judges it, if one does. */
  readonly check?: string;
  readonly what: Text;
  readonly why: Text;
};

function told({ rule, check, what, why }: Unknown, law: MessageLaw) {
  const asked = askedBy(law, check);
  const fault = { rule, ...asked, weight: 'fault', what: why, assumptions: [] } as const;
  return { kind: 'unknown', what, fields: [], faults: [fault], assumptions: [] } as const;
}
