import type { Signing } from '#register/issuing/tell-signing.ts';
import { dayMs } from '#register/today.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Notice } from '../../look/pieces.tsx';
import { sayDayOf } from '../../look/say-time.ts';
import type { SignedInVisit } from '../visit.ts';

/** Whether the status list has to be signed anew this week. */
export function dueIn({ register }: SignedInVisit, { statusList }: Signing): boolean {
  return (
    statusList !== null && statusList.nextUpdate.getTime() - register.now().getTime() < 7 * dayMs
  );
}

/** Tells that it has to, and where. */
export function StatusListDue({
  visit: { say, language },
  signing: { statusList },
}: {
  readonly visit: SignedInVisit;
  readonly signing: Signing;
}): Piece | null {
  if (!statusList) return null;
  return (
    <Notice is="wait" title={say(words.title)}>
      <p>
        {say(words.until)} {sayDayOf(statusList.nextUpdate, language)}.{' '}
        <a href="/servicedesk/kwalificaties#statuslijst">{say(words.renew)}</a>
      </p>
    </Notice>
  );
}

const words = {
  title: text('De statuslijst loopt bijna af', 'The status list is nearly due'),
  until: text('De lijst telt tot', 'The list counts until'),
  renew: text('Onderteken de volgende', 'Sign the next one'),
} as const;
