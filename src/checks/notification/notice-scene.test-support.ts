import type { DriverCalled } from '#evidence/entry.ts';
import { type Answered, BronScene, refusal, session } from '#evidence/scenes.test-support.ts';
import { message, type Sent, schools } from '#evidence/transcript-builder.test-support.ts';
import type { Messages } from '#exchange/messages.ts';

const sides = {
  bronBrin: schools.target.brin,
  bronRouteringsKenmerk: schools.target.routeringsKenmerk,
  doelBrin: schools.counterpart.brin,
  doelRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
};

/** The address that the Traffic Center gives. */
export const address = 'https://127.0.0.1:1/oso';

/** A vain ask, by the number of its request. */
export type VainAsk = { readonly seq: number; readonly answeredBy: number; readonly at: string };

/** The target as bron: a school asked in vain, and may be told that the dossier is ready now. */
export class NoticeScene extends BronScene {
  constructor() {
    super({ readyFor: undefined });
  }

  /** The counterpart asks in a valid session, unless another result is given, and gets nothing. */
  isAskedInVain(changes: Partial<Messages['documentRequest']> = {}, result?: string): VainAsk {
    const ask = this.asks(changes);
    this.checks(result, { sessieId: changes.sessieId ?? session });
    const answeredBy = ask.answer(refusal('LeerlinginfoNietBeschikbaar'));
    return { seq: ask.seq, answeredBy, at: this.transcript.entries[ask.seq - 1]?.at ?? '' };
  }

  /** A user makes the dossier ready for the counterpart. */
  makesReady(): number {
    const request = { forBrin: schools.counterpart.brin };
    return this.transcript.drive(this.scenario, 'makeReady', { request });
  }

  /** A user chose to notify the counterpart. */
  isToldToNotify(
    outcome: DriverCalled['outcome'] = { status: 'done', answer: { delivered: true } },
  ): number {
    const request = { forBrin: schools.counterpart.brin };
    return this.transcript.drive(this.scenario, 'notify', { request, outcome });
  }

  /** The target announces a notification, and is answered. */
  announces(
    changes: Partial<Messages['meldenNotificatieRequest']> = {},
    answer: Messages['meldenNotificatieResponse'] = {
      resultaat: 'NotificatieGeregistreerd',
      url: address,
    },
  ): Answered {
    const sent = this.startsToAnnounce(changes);
    return { seq: sent.seq, answeredBy: sent.answer(message('meldenNotificatieResponse', answer)) };
  }

  /** The target announces a notification. */
  startsToAnnounce(changes: Partial<Messages['meldenNotificatieRequest']> = {}): Sent {
    const body = message('meldenNotificatieRequest', {
      ...sides,
      sessieId: session,
      aanvraagdatum: this.transcript.entries.at(-1)?.at ?? '',
      doel: 'OV',
      ...changes,
    });
    return this.transcript.send({ from: 'target', to: 'traffic-center', body });
  }

  /** The target notifies the counterpart. */
  notifies(
    changes: Partial<Messages['notificatieRequest']> = {},
    { path = '/oso', resultaat = 'NotificatieOntvangen' } = {},
  ): Answered {
    const body = message('notificatieRequest', {
      ...sides,
      sessieId: session,
      doel: 'OV',
      ...changes,
    });
    const sent = this.transcript.send({ from: 'target', to: 'counterpart', body, path });
    return {
      seq: sent.seq,
      answeredBy: sent.answer(message('notificatieResponse', { resultaat })),
    };
  }

  /** The driver tells which requests the target registered. */
  lists(...requests: readonly object[]): number {
    return this.transcript.drive(this.scenario, 'listRequests', {
      outcome: { status: 'done', answer: { requests } },
    });
  }
}
