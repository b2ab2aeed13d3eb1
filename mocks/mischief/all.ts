/**
 * Every mischief that a person may ask for by name, as `answers-late=5s`, and what of it may be said after the name. Scenarios
 * make theirs themselves.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pack } from '#dossier/pack.ts';
import { isTestPgn } from '#dossier/pgn.ts';
import type { MessageName } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';
import { writeFault } from '#exchange/soap.ts';
import { type Text, text } from '#words/text.ts';
import { answersLate } from './answers-late.ts';
import { answersNothing } from './answers-nothing.ts';
import { answersOtherwise } from './answers-otherwise.ts';
import { answersTogether } from './answers-together.ts';
import { answersUnknownResult } from './answers-unknown-result.ts';
import { breaksOff } from './breaks-off.ts';
import { breaksXml } from './breaks-xml.ts';
import type { Mischief } from './mischief.ts';
import { outOfOrder } from './out-of-order.ts';
import { refusesCertificate } from './refuses-certificate.ts';
import { refusesFeedback } from './refuses-feedback.ts';
import { sendsADocumentType } from './sends-a-document-type.ts';
import { sendsAnotherPupil } from './sends-another-pupil.ts';

/** Who can misbehave. */
export type Misbehaving = 'trafficCenter' | 'school';

/** What mischief is made of. */
export type Means = {
  readonly release: Release;
  readonly pack: Pack;
  /** Ends every wait. */
  readonly end: AbortSignal;
};

/** A mischief as somebody asks for it: a name, and what it does. */
export type NamedMischief = {
  readonly what: Text;
  /** Whom it is for; both when nothing is said. */
  readonly of?: Misbehaving;
  /** What may stand after the `=`; the example is also what counts when nothing does. */
  readonly value?: {
    readonly example: string;
    readonly accepts: (value: string, means: Pick<Means, 'release'>) => boolean;
  };
  readonly make: (value: string, means: Means) => Mischief;
};

/** Gives the milliseconds of a duration as `250ms`, `5s` or `2m`. */
export function durationMs(value: string): number {
  const [, amount = '', unit = ''] = duration.exec(value) ?? [];
  return Number(amount) * ({ ms: 1, s: 1_000, m: 60_000 }[unit] ?? 1);
}

const duration = /^(\d{1,5}(?:\.\d{1,3})?)(ms|s|m)$/;
const togetherMs = 10_000;

/** Every mischief by its name. */
export const allMischief: Readonly<Record<string, NamedMischief>> = {
  'answers-late': {
    what: text('antwoordt goed, maar pas na zo lang', 'answers soundly, but only after so long'),
    value: { example: '5s', accepts: (value) => duration.test(value) },
    make: (value, { end }) => answersLate(() => waitFor(durationMs(value), end)),
  },
  'answers-nothing': {
    what: text(
      'doet wat gevraagd is, en antwoordt leeg',
      'does what was asked, and answers nothing',
    ),
    make: () => answersNothing,
  },
  'answers-otherwise': {
    what: text(
      'antwoordt één bericht met een SOAP-fault, en alle andere goed',
      'answers one message with a SOAP fault, and every other soundly',
    ),
    value: { example: 'documentRequest', accepts: isMessage },
    make: (value, { release }) =>
      answersOtherwise(release, { to: value as MessageName, answer: fault, isDone: false }),
  },
  'answers-together': {
    what: text(
      'antwoordt één bericht pas als er zoveel van zijn gekomen, of na 10 seconden',
      'answers one message only once so many have come, or after 10 seconds',
    ),
    value: {
      example: 'documentRequest,2',
      accepts: (value, means) =>
        /,[1-9]\d?$/.test(value) && isMessage(value.replace(/,\d+$/, ''), means),
    },
    make(value, { release, end }) {
      const [to = '', count] = value.split(',');
      const wait = () => waitFor(togetherMs, end);
      return answersTogether(release, { to: to as MessageName, count: Number(count), wait });
    },
  },
  'answers-unknown-result': {
    what: text('antwoordt met een onbekende resultaatcode', 'answers with an unknown result code'),
    make: (_value, { release }) => answersUnknownResult(release),
  },
  'breaks-off': {
    what: text('zendt een half antwoord en verbreekt', 'sends half an answer and breaks off'),
    make: () => breaksOff,
  },
  'breaks-xml': {
    what: text('laat de laatste eindtag weg', 'leaves out the last end tag'),
    make: () => breaksXml,
  },
  'out-of-order': {
    what: text('is buiten dienst: een SOAP-fault op alles', 'is out of order: a SOAP fault on all'),
    make: () => outOfOrder,
  },
  'refuses-certificate': {
    what: text(
      'vindt ieder certificaat dat van een ander',
      "takes every certificate for somebody else's",
    ),
    make: (_value, { release }) => refusesCertificate(release),
  },
  'refuses-feedback': {
    what: text(
      'weigert terugkoppeling, met adres en al',
      'refuses feedback, and tells the address',
    ),
    of: 'trafficCenter',
    make: (_value, { release }) => refusesFeedback(release),
  },
  'sends-a-document-type': {
    what: text(
      'zet een documenttype met entiteiten voor het antwoord',
      'puts a document type with entities before its answer',
    ),
    make: () => sendsADocumentType,
  },
  'sends-another-pupil': {
    what: text('levert het dossier van een andere leerling', "delivers another pupil's dossier"),
    of: 'school',
    value: { example: '999900018', accepts: isTestPgn },
    make: (value, { pack }) => sendsAnotherPupil(pack, value),
  },
};

const fault = { status: 500, body: writeFault('Server', 'This message is not answered today') };

function isMessage(value: string, { release }: Pick<Means, 'release'>): boolean {
  return value.endsWith('Request') && Object.hasOwn(release.messages, value);
}

/** An end of everything ends it as well. */
function waitFor(ms: number, signal: AbortSignal): Promise<unknown> {
  return pause(ms, undefined, { signal }).catch(() => undefined);
}
