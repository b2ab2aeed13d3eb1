import type { EntryOf, PeerCertificate } from '#evidence/entry.ts';
import type { PlannedScenario } from '#evidence/plan.ts';
import type { Slice } from '#evidence/slice.ts';
import {
  planned,
  type Sent,
  schools,
  TranscriptBuilder,
  targetCertificate,
} from '#evidence/transcript-builder.test-support.ts';
import { encodeMessage } from '#exchange/encode.ts';
import { loadLaw, type ReleaseName } from '#law/load-law.ts';

type Outcome = EntryOf<'driver-called'>['outcome'];

/** The delivery point of the target in '18. */
export const formerPoint = { ...schools.target, routeringsKenmerk: '901' };

const offered = 'https://127.0.0.1:1/oso';

/** A user of the target has the address of the school registered; then the other school goes there. */
export class RegistrationScene {
  readonly scenario: PlannedScenario = planned('registration', 'doel');
  readonly transcript = new TranscriptBuilder([this.scenario]);
  readonly #law;

  constructor(release: ReleaseName = '2022') {
    this.#law = loadLaw({ release });
    const targetSchool = release === '2018' ? formerPoint : schools.target;
    this.transcript.begin(this.scenario, { targetSchool });
  }

  get slice(): Slice {
    return this.transcript.slice(this.scenario, this.#law);
  }

  /** The target asks the OSR for mandates, and is told of its own with the token, of that of another, or of none. */
  asksForTheMandate(found: 'own' | 'of another' | 'none' = 'own', query = ''): number {
    const mandates = { own: [{ token: 'token' }], 'of another': [{}], none: [] }[found];
    const sent = this.#sends({ method: 'GET', path: `/api/v2/mandates${query}`, body: '' });
    sent.answer(JSON.stringify(mandates));
    return sent.seq;
  }

  /** The target offers the OSR an address, and is answered with this status. */
  registers(status = 201, routingId = schools.target.routeringsKenmerk): number[] {
    const body = JSON.stringify({ routing_id: routingId, url: offered });
    const sent = this.#sends({ method: 'POST', path: '/api/v2/endpoints', body });
    return [sent.seq, sent.answer('{}', [], status)];
  }

  /** In '18 the target offers the Traffic Center an address, and is answered with this result. */
  registersAtTheTrafficCenter(resultaat: string, index = formerPoint.routeringsKenmerk): number[] {
    const { release } = this.#law;
    const body = encodeMessage(release, 'registreerAanleverpuntRequest', {
      brin: formerPoint.brin,
      routeringsKenmerk: index,
      url: offered,
    });
    const sent = this.transcript.send({ from: 'target', to: 'traffic-center', body });
    const answer = encodeMessage(release, 'registreerAanleverpuntResponse', { resultaat });
    return [sent.seq, sent.answer(answer)];
  }

  /** The user hears what came of it. */
  told(outcome: Outcome = { status: 'done', answer: null }): number {
    return this.transcript.drive(this.scenario, 'registerEndpoint', { outcome });
  }

  /** The other school goes to the registered address, and whoever shows this certificate answers there. */
  visits(certificate: PeerCertificate = targetCertificate): number[] {
    const sent = this.#visits(certificate);
    return [sent.seq, sent.answer('<a/>')];
  }

  /** The other school goes there, and finds nobody. */
  visitsInVain(): number[] {
    const sent = this.#visits(targetCertificate);
    return [sent.seq, sent.breakOff('ECONNREFUSED')];
  }

  #visits(certificate: PeerCertificate): Sent {
    const { key: scenario } = this.scenario;
    const body = '<a/>';
    return this.transcript.send({ from: 'counterpart', to: 'target', scenario, body, certificate });
  }

  #sends(sending: { readonly method: string; readonly path: string; readonly body: string }): Sent {
    return this.transcript.send({ from: 'target', to: 'osr', ...sending });
  }
}
