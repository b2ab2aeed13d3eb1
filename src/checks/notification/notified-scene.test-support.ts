import { DoelScene, session } from '#evidence/scenes.test-support.ts';
import { message, type Sent, schools } from '#evidence/transcript-builder.test-support.ts';
import type { Messages } from '#exchange/messages.ts';

/** The target as doel: the other school tells it that a dossier is ready now. */
export class NotifiedScene extends DoelScene {
  /** The other school sends a notification. */
  isNotified(changes: Partial<Messages['notificatieRequest']> = {}): Sent {
    const body = message('notificatieRequest', {
      bronBrin: schools.counterpart.brin,
      bronRouteringsKenmerk: schools.counterpart.routeringsKenmerk,
      doelBrin: schools.target.brin,
      doelRouteringsKenmerk: schools.target.routeringsKenmerk,
      sessieId: session,
      doel: 'OV',
      ...changes,
    });
    const scenario = this.scenario.key;
    return this.transcript.send({ from: 'counterpart', to: 'target', scenario, body });
  }

  /** The target confirms a notification that the other school sends; gives the number of that message. */
  confirmsANotification(changes: Partial<Messages['notificatieRequest']> = {}): number {
    const sent = this.isNotified(changes);
    sent.answer(message('notificatieResponse', { resultaat: 'NotificatieOntvangen' }));
    return sent.seq;
  }

  /** The driver tells which notifications users see. */
  showsNotifications(...notifications: readonly object[]): number {
    return this.transcript.drive(this.scenario, 'showNotifications', {
      outcome: { status: 'done', answer: { notifications } },
    });
  }
}
