import pc from 'picocolors';
import { outcomeWords, verdictWords } from '#report/words.ts';
import type { Standing } from '#verify/row.ts';
import type { Recomputed, Verification } from '#verify/verification.ts';
import { type Language, type Text, text } from '#words/text.ts';

type Manner = { readonly sign: string; readonly colour: (content: string) => string };

const manners: Readonly<Record<Standing, Manner>> = {
  sound: { sign: '✓', colour: pc.green },
  tampered: { sign: '✗', colour: pc.red },
  incomplete: { sign: '?', colour: pc.yellow },
  told: { sign: '!', colour: pc.cyan },
};

/** Says in a few lines what verifying came to: what was looked at, how it stands, and the verdict as it comes out now. */
export function renderVerification(
  { subject, rows, standing, recomputed }: Verification,
  language: Language,
): string {
  const { colour } = manners[standing];
  const lines = [
    ...rows.map(({ what, detail, ...row }) => {
      const manner = manners[row.standing];
      return `${manner.colour(manner.sign)} ${what[language]}: ${detail[language]}`;
    }),
    '',
    pc.bold(colour(standings[standing][language].toUpperCase())),
    ...(recomputed ? recomputedLines(recomputed, { standing, language }) : []),
    pc.dim(limits[subject][language]),
  ];
  return `${lines.join('\n')}\n`;
}

const standings: Readonly<Record<Verification['standing'], Text>> = {
  sound: text('In orde', 'Sound'),
  tampered: text(
    'Niet in orde: er is in geschreven, of het oordeel is een ander',
    'Not sound: it was tampered with, or the verdict is another one',
  ),
  incomplete: text('Onvolledig', 'Incomplete'),
};

type Told = { readonly standing: Verification['standing']; readonly language: Language };

function recomputedLines(
  { outcome, verdicts, worst, failedSoFar }: Recomputed,
  { standing, language }: Told,
): string[] {
  const isOpen = standing === 'incomplete' && outcome === 'inconclusive';
  const why = isOpen ? ` (${standings.incomplete[language].toLowerCase()})` : '';
  const roles = verdicts.map(
    (verdict) => `  ${verdict.role} ${verdict.profile}: ${outcomeWords[verdict.outcome][language]}`,
  );
  const seen =
    worst === undefined ? [] : [`  ${words.worst[language]}: ${outcomeWords[worst][language]}`];
  const failed =
    failedSoFar.length === 0 ? [] : [`  ${words.failed[language]}: ${failedSoFar.join(', ')}`];
  return [
    `${words.recomputed[language]}: ${verdictWords[outcome][language]}${why}`,
    ...roles,
    ...seen,
    ...failed,
  ];
}

const words = {
  recomputed: text('Oordeel, berekend uit het transcript', 'Verdict, computed from the transcript'),
  worst: text('Het slechtste dat is gezien', 'The worst that was seen'),
  failed: text('Niet voldaan, zover als de run kwam', 'Not satisfied, as far as the run came'),
} as const;

const limits: Readonly<Record<Verification['subject'], Text>> = {
  run: text(
    'Een keten zonder handtekening bewijst niet wie hem maakte: zie docs/verify.md',
    'A chain without a signature does not prove who made it: see docs/verify.md',
  ),
  dispute: text(
    'Een deel van een run bewijst alleen iets naast het hele transcript: zie docs/verify.md',
    'A part of a run proves something only beside the whole transcript: see docs/verify.md',
  ),
};
