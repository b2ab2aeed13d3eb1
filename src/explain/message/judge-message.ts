import { pgnMask } from '#evidence/masking/mask-text.ts';
import type { MessageLaw } from './message-law.ts';
import { pupilFields } from './message-law.ts';
import { tellMessage, type Written } from './tell-message.ts';
import type { MessageFault } from './told-message.ts';

/** What a message is, and what is wrong with it; nine digits stand nowhere in it. */
export type JudgedMessage = {
  readonly kind: 'message' | 'soap-fault' | 'dossier' | 'unknown';
  readonly name?: string;
  /** Its result code, or what a fault says. */
  readonly result?: string;
  readonly faults: readonly MessageFault[];
};

/** Judges one message of the wire by itself, for a line of a log. Never throws on what stands in it. */
export function judgeMessage(written: Written, law: MessageLaw): JudgedMessage {
  const { kind, name, fields, faults } = tellMessage(written, law);
  const result = fields.find(({ field }) => field === 'resultaat' || field === 'faultstring');
  return {
    kind,
    ...(name !== undefined && { name: masked(name) }),
    ...(result && { result: masked(result.value) }),
    faults: faults.length === 0 ? faults : faultsWithout(faults, pupilFields(law)),
  };
}

function faultsWithout(
  faults: readonly MessageFault[],
  hidden: readonly string[],
): readonly MessageFault[] {
  return faults.map(({ what: { nl, en }, ...fault }) => {
    const last = (fault.place?.split('/').at(-1) ?? '').replace(/\[\d+\]$/, '');
    const hide = hidden.includes(last) ? withoutDigits : masked;
    return { ...fault, rule: masked(fault.rule), what: { nl: hide(nl), en: hide(en) } };
  });
}

/** Nine digits are masked whatever they are, and also in groups: nobody needs them in a log. */
function masked(sentence: string): string {
  // Nearly always there is no digit.
  if (!/\d/.test(sentence)) return sentence;
  return sentence.replace(/(?<!\d)\d(?:[\s.-]?\d){8}(?!\d)/g, pgnMask);
}

/** Of a PGN that somebody mistyped nothing is told. */
function withoutDigits(sentence: string): string {
  return sentence.replace(/\d[\d\s.-]{3,}\d/g, pgnMask);
}
