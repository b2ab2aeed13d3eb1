import { bundleLimits } from '#register/bundle/limits.ts';
import { text } from '#words/text.ts';
import { Choice, Input, PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Section } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { ranByNames } from '../desk-words.ts';

/** The most bytes of a form with a bundle: the bundle, and what is said of it. */
export const handInBytes = bundleLimits.packedBytes + 64 * 1024;

/** What has to be told of a bundle to hand it in. */
export function HandIn({ visit }: { readonly visit: SignedInVisit }): Piece {
  const { say, field } = visit;
  return (
    <Section id="inleveren" title={say(words.title)}>
      <p>{say(words.lead)}</p>
      <PostForm visit={visit} action="/servicedesk/aanvragen" hasFile>
        <div class="columns">
          <Input
            name="bundle"
            type="file"
            label={say(words.bundle)}
            hint={say(words.hint)}
            isNeeded
          />
          <Choice
            name="ranBy"
            label={say(words.ranBy)}
            value={field('ranBy')}
            choices={(['supplier', 'desk'] as const).map((value) => ({
              value,
              label: say(ranByNames[value]),
            }))}
          />
        </div>
        <Reason visit={visit} id="waarom-inleveren" value={field('why')} />
        <button type="submit">{say(words.send)}</button>
      </PostForm>
    </Section>
  );
}

const words = {
  title: text('Een bundel inleveren', 'Hand in a bundle'),
  lead: text(
    'De run in de bundel wordt meteen nagegaan. Van wat niet klopt wordt niets bewaard.',
    'The run in the bundle is verified at once. Of what is wrong nothing is kept.',
  ),
  bundle: text('Bundel', 'Bundle'),
  hint: text(
    `Een ZIP van “oso-keur qualification bundle”, hoogstens ${bundleLimits.packedBytes / 1024 / 1024} MB`,
    `A ZIP of “oso-keur qualification bundle”, at most ${bundleLimits.packedBytes / 1024 / 1024} MB`,
  ),
  ranBy: text('Wie deed de run', 'Who ran it'),
  send: text('Inleveren en nagaan', 'Hand in and verify'),
} as const;
