import { text } from '#words/text.ts';
import { Checks, Choice, Input, PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import type { SignedInVisit } from '../../visit.ts';

/** The form by which a run is asked for. */
export function StartRun({
  visit,
  action,
}: {
  readonly visit: SignedInVisit;
  readonly action: string;
}): Piece {
  const { say, field, register } = visit;
  const profiles = Object.entries(register.profiles);
  return (
    <PostForm visit={visit} action={action}>
      <div class="columns">
        <Choice
          name="release"
          label={say(words.release)}
          value={field('release')}
          choices={[
            { value: '', label: say(words.asTold) },
            { value: '2022', label: 'OSO ’22' },
            { value: '2018', label: 'OSO ’18' },
          ]}
        />
        <Input
          name="only"
          label={say(words.only)}
          hint={say(words.onlyHint)}
          value={field('only')}
        />
      </div>
      <Checks
        legend={say(words.profiles)}
        hint={say(words.profilesHint)}
        name="profile"
        choices={profiles.map(([value, { title }]) => ({
          value,
          label: `${value}: ${say(title)}`,
          isChosen: field(`profile-${value}`) !== undefined,
        }))}
      />
      <button type="submit">{say(words.start)}</button>
    </PostForm>
  );
}

const words = {
  release: text('Release', 'Release'),
  asTold: text('Zoals het doel zegt', 'As the target tells'),
  only: text('Alleen deze eisen of scenario’s', 'Only these requirements or scenarios'),
  onlyHint: text(
    'Leeg is alles. Een deel geeft uitkomsten, maar geen oordeel.',
    'Empty is all. A part has results, but no verdict.',
  ),
  profiles: text('Overstappen', 'Transfers'),
  profilesHint: text(
    'Kiest u niets, dan alle die het doel noemt.',
    'If you choose none, all that the target names.',
  ),
  start: text('Run starten', 'Start the run'),
} as const;
