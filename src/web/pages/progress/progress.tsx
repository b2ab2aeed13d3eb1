import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Facts } from '../../look/pieces.tsx';
import { capital, roleNames } from '../../look/school-words.ts';
import type { Visit } from '../visit.ts';
import type { ProgressSoFar } from './progress-so-far.ts';

type Props = { readonly visit: Visit; readonly progress: ProgressSoFar };

/** How far a job is while it runs, in words and as a bar. */
export function Progress({ visit, progress }: Props): Piece {
  const { say } = visit;
  const { planned, ended, stopped, playing, cases, findings } = progress;
  const drawn = Object.entries(cases);
  return (
    <div class="progress">
      <p>
        <label for="gespeeld">{say(howFar(progress))}</label>
        <progress
          id="gespeeld"
          max={planned ?? 1}
          value={planned === undefined ? undefined : ended}
        />
      </p>
      <p class="unseen" role="status">
        {say(milestone(progress))}
      </p>
      <Facts
        rows={[
          ...(planned === undefined
            ? []
            : [[say(words.now), <Now visit={visit} playing={playing} />] as const]),
          ...(stopped === 0 ? [] : [[say(words.stopped), String(stopped)] as const]),
          ...drawn.map(
            ([kind, count]) => [`${say(words.cases)} (${kind})`, String(count)] as const,
          ),
          ...(drawn.length === 0 ? [] : [[say(words.findings), String(findings.length)] as const]),
        ]}
      />
      {findings.length > 0 && (
        <ul>
          {findings.map(({ requirement, title }) => (
            <li>
              <span class="code">{requirement}</span> {say(title)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Now({
  visit: { say, register },
  playing,
}: {
  readonly visit: Visit;
  readonly playing: ProgressSoFar['playing'];
}): Piece {
  if (!playing) return <>{say(words.between)}</>;
  const { name, role, profile } = playing;
  const title = register.profiles[profile]?.title;
  const roleName = role === 'bron' || role === 'doel' ? say(roleNames[role]) : role;
  return (
    <>
      {name}
      <br />
      <span class="soft small">
        {capital(roleName)}, {title ? say(title) : profile}
      </span>
    </>
  );
}

function howFar({ planned, ended }: ProgressSoFar): Text {
  if (planned === undefined) return words.begins;
  return text(
    `${ended} van ${planned} scenario’s gespeeld`,
    `${ended} of ${planned} scenarios played`,
  );
}

/** What is read out by itself: it changes a few times only. */
function milestone({ planned, ended }: ProgressSoFar): Text {
  if (planned === undefined || planned === 0) return words.begins;
  const quarter = Math.floor((ended / planned) * 4);
  return milestones[quarter] ?? words.begins;
}

const milestones: readonly Text[] = [
  text('De run is begonnen.', 'The run has begun.'),
  text('Een kwart is gespeeld.', 'A quarter was played.'),
  text('De helft is gespeeld.', 'Half was played.'),
  text('Drie kwart is gespeeld.', 'Three quarters were played.'),
  text('Alles is gespeeld. Het oordeel volgt.', 'All was played. The verdict follows.'),
];

const words = {
  begins: text('De run maakt zich gereed.', 'The run is getting ready.'),
  now: text('Nu', 'Now'),
  between: text('Tussen twee scenario’s', 'Between two scenarios'),
  stopped: text('Niet uit te spelen', 'Could not be played to the end'),
  cases: text('Gevallen', 'Cases'),
  findings: text('Bevindingen', 'Findings'),
} as const;
