import type { ToldRelease } from '#register/calendar/tell-calendar.ts';
import { text } from '#words/text.ts';
import { Choice, Input, PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Section } from '../../../look/pieces.tsx';
import { Reason } from '../../../look/reason.tsx';
import type { SignedInVisit } from '../../visit.ts';

/** The form by which a release is entered, or one that stands there is changed. */
export function SetRelease({
  visit,
  chosen,
}: {
  readonly visit: SignedInVisit;
  readonly chosen: ToldRelease | undefined;
}): Piece {
  const { say, field } = visit;
  const must = field('schoolsMustQualify') ?? String(chosen?.schoolsMustQualify ?? false);
  return (
    <Section id="instellen" title={say(chosen ? words.change : words.add)}>
      <PostForm visit={visit} action="/servicedesk/kalender">
        <div class="columns">
          <Input
            name="release"
            label={say(words.release)}
            hint={say(words.releaseHint)}
            value={field('release') ?? chosen?.release}
            isFixed={chosen !== undefined}
            isNeeded
          />
          <Input
            name="gegevensset"
            label={say(words.set)}
            hint={say(words.setHint)}
            value={field('gegevensset') ?? chosen?.gegevensset}
            isFixed={chosen !== undefined}
            isNeeded
          />
          <Input
            name="opensOn"
            type="date"
            label={say(words.opens)}
            value={field('opensOn') ?? chosen?.opensOn}
            isNeeded
          />
          <Input
            name="obligatoryOn"
            type="date"
            label={say(words.obligatory)}
            value={field('obligatoryOn') ?? chosen?.obligatoryOn}
          />
          <Input
            name="endsOn"
            type="date"
            label={say(words.ends)}
            value={field('endsOn') ?? chosen?.endsOn}
          />
          <Choice
            name="schoolsMustQualify"
            label={say(words.schools)}
            value={must}
            choices={[
              { value: 'false', label: say(words.mustNot) },
              { value: 'true', label: say(words.must) },
            ]}
          />
        </div>
        <Reason visit={visit} id="waarom-release" value={field('why')} />
        <button type="submit">{say(words.save)}</button>
      </PostForm>
    </Section>
  );
}

const words = {
  add: text('Een release toevoegen', 'Add a release'),
  change: text('De release wijzigen', 'Change the release'),
  release: text('Release', 'Release'),
  releaseHint: text('Het jaar, zoals 2022', 'The year, as 2022'),
  set: text('Gegevensset', 'Gegevensset'),
  setHint: text('De versie, zoals 2019.1', 'The version, as 2019.1'),
  opens: text('Open vanaf', 'Opens'),
  obligatory: text('Verplicht vanaf, als dat bekend is', 'Obligatory from, if known'),
  ends: text('Eindigt op, als dat bekend is', 'Ends on, if known'),
  schools: text('Eigen testuitwisseling van een school', 'Own test exchange of a school'),
  mustNot: text('niet nodig', 'not needed'),
  must: text('nodig', 'needed'),
  save: text('Bewaren', 'Save'),
} as const;
