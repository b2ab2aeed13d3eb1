import { bytesOf } from '#evidence/body.ts';
import type { EntryBody, WireRequest, WireResponse } from '#evidence/entry.ts';
import { charsetOf } from '#evidence/headers.ts';
import { RecentMap } from '#evidence/masking/recent-map.ts';
import { type JudgedMessage, judgeMessage } from '#explain/message/judge-message.ts';
import type { MessageLaw } from '#explain/message/message-law.ts';
import type { MessageFault } from '#explain/message/told-message.ts';
import { text } from '#words/text.ts';
import type { Judgement } from './log-line.ts';

/** What an entry of the transcript amounts to. */
export type JudgedEntry = {
  readonly message?: string;
  readonly result?: string;
  readonly judgement: Judgement;
  readonly faults: readonly MessageFault[];
};

/** Judges the messages of the wire one by one, by what they are; large ones that come again are judged once. */
export class EntryJudge {
  readonly #law: MessageLaw;
  readonly #known = new RecentMap<JudgedMessage>(mostKnown);

  constructor(law: MessageLaw) {
    this.#law = law;
  }

  /** Judges an entry as it came, before it is masked; undefined when it is no message. */
  judge(body: EntryBody): JudgedEntry | undefined {
    switch (body.kind) {
      case 'request':
        return body.method === 'POST' && body.to !== 'osr'
          ? this.#judgeSoap(body, faultsOfConnection(body))
          : { message: `${body.method} ${pathOf(body)}`, ...amountOf(faultsOfConnection(body)) };
      case 'response':
        return isXml(body) ? this.#judgeSoap(body, []) : judgeOther(body);
      case 'no-response':
      case 'connection-failed':
        return { judgement: 'wrong', faults: [] };
      default:
        return undefined;
    }
  }

  #judgeSoap(entry: WireRequest | WireResponse, more: readonly MessageFault[]): JudgedEntry {
    const { name, result, faults } = this.#judged(entry);
    const all = more.length === 0 ? faults : [...more, ...faults];
    return {
      message: name ?? '?',
      ...(result !== undefined && { result }),
      faults: all,
      judgement: weighed(all),
    };
  }

  #judged({ body, headers }: WireRequest | WireResponse): JudgedMessage {
    if (!('text' in body)) {
      return judgeMessage({ body: bytesOf(body), charset: charsetOf(headers) }, this.#law);
    }
    const { text: written } = body;
    if (written.length < worthKnowing) return this.#judgedText(written);
    const known = this.#known.get(written) ?? this.#judgedText(written);
    this.#known.set(written, known);
    return known;
  }

  #judgedText(body: string): JudgedMessage {
    return judgeMessage({ body, charset: undefined }, this.#law);
  }
}

const mostKnown = 256;
const worthKnowing = 4_096;

function amountOf(faults: readonly MessageFault[]): Pick<JudgedEntry, 'judgement' | 'faults'> {
  return { judgement: faults.length > 0 ? 'wrong' : 'none', faults };
}

function weighed(faults: readonly MessageFault[]): Judgement {
  if (faults.length === 0) return 'sound';
  const weights = faults.map(({ weight }) => weight);
  if (weights.includes('fault')) return 'wrong';
  return weights.includes('unsure') ? 'unsure' : 'remark';
}

function isXml({ headers, body }: WireResponse): boolean {
  const at = headers.findIndex((header) => header.toLowerCase() === 'content-type');
  const type = headers[at + 1] ?? '';
  const isWsdl =
    'text' in body && /<(?:wsdl:definitions|xs:schema)[\s>]/.test(body.text.slice(0, 400));
  return !type.startsWith('application/json') && !isWsdl;
}

function judgeOther({ status, body }: WireResponse): JudgedEntry {
  if (status < 400) return { judgement: 'none', faults: [] };
  const said = 'text' in body ? body.text.slice(0, 300) : '';
  const what = text(`geweigerd met ${status}: ${said}`, `refused with ${status}: ${said}`);
  return { judgement: 'wrong', faults: [fault('HTTP', what)] };
}

function faultsOfConnection({ from, protocol, certificate }: WireRequest): MessageFault[] {
  return [
    ...(protocol !== undefined && /^(?:SSL|TLSv1(?:\.1)?$)/.test(protocol)
      ? [fault('TLS', text(`verouderd: ${protocol}`, `outdated: ${protocol}`))]
      : []),
    ...(from === 'stranger' ? [fault('certificaat', certificate ? foreign : absent)] : []),
  ];
}

const foreign = text(
  'het clientcertificaat is niet dat van uw OIN, of niet van onze test-CA',
  'the client certificate is not that of your OIN, or not of our test CA',
);
const absent = text('er is geen clientcertificaat getoond', 'no client certificate was shown');

function fault(rule: string, what: MessageFault['what']): MessageFault {
  return { rule, weight: 'fault', what, assumptions: [] };
}

function pathOf({ path }: WireRequest): string {
  return path.replace(/(?<!\d)\d{9}(?!\d)/g, '[PGN]');
}
