import type { ToldTarget } from '#register/targets/tell-target.ts';
import { text } from '#words/text.ts';
import { Choice, Input, PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Reason } from '../../../look/reason.tsx';
import type { SignedInVisit } from '../../visit.ts';

type Props = {
  readonly visit: SignedInVisit;
  readonly action: string;
  /** The target that is changed, where it is not a new one. */
  readonly its?: ToldTarget;
};

/** The form by which a target is added or changed. */
export function TargetForm({ visit, action, its }: Props): Piece {
  const { say, field } = visit;
  const forSchools = field('forSchools') ?? String(its?.forSchools ?? false);
  return (
    <PostForm visit={visit} action={action} hasFile>
      <div class="columns">
        <Input name="name" label={say(words.name)} value={field('name') ?? its?.name} isNeeded />
        <Choice
          name="forSchools"
          label={say(words.forSchools)}
          value={forSchools}
          choices={[
            { value: 'false', label: say(words.no) },
            { value: 'true', label: say(words.yes) },
          ]}
        />
      </div>
      <div class="field">
        <label for="source">{say(words.source)}</label>
        <p class="hint" id="source-hint">
          {say(its ? words.changing : words.secrets)}
        </p>
        <textarea
          id="source"
          name="source"
          rows={12}
          maxlength={65_536}
          spellcheck={false}
          aria-describedby="source-hint"
        >
          {field('source') ?? its?.source ?? ''}
        </textarea>
      </div>
      <Input name="file" type="file" label={say(words.file)} hint={say(words.instead)} />
      <Reason visit={visit} id="waarom-doel" value={field('name') && field('why')} />
      <button type="submit">{say(its ? words.change : words.add)}</button>
    </PostForm>
  );
}

const words = {
  name: text('Naam', 'Name'),
  forSchools: text(
    'Ook voor testuitwisselingen van scholen',
    'For test exchanges of schools as well',
  ),
  no: text('Nee', 'No'),
  yes: text(
    'Ja, van scholen met dit product en deze versie',
    'Yes, of schools with this product and version',
  ),
  source: text('Doelbestand', 'Target file'),
  secrets: text(
    'Schrijf sleutel en account er zelf in, en gebruik er die alleen voor deze proef zijn. Alleen u ziet dit bestand hier terug.',
    'Write key and account into it, and use ones that are for this trial only. Only you see this file here again.',
  ),
  changing: text(
    'Een ander doelbestand vraagt opnieuw toestemming, en wat nog op een werker wacht vervalt.',
    'Another target file needs consent anew, and what still waits for a worker is cancelled.',
  ),
  file: text('Of kies het bestand (YAML)', 'Or choose the file (YAML)'),
  instead: text('Dit gaat voor op wat hierboven staat.', 'This goes before what stands above.'),
  add: text('Doel toevoegen', 'Add the target'),
  change: text('Doel wijzigen', 'Change the target'),
} as const;
