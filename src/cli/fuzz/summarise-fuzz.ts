import { relative } from 'node:path';
import pc from 'picocolors';
import type { CampaignOutcome } from '#fuzz/campaign/campaign.ts';
import type {
  CampaignRecord,
  EndedBy,
  KindRecord,
  ToldFinding,
} from '#fuzz/campaign/campaign-record.ts';
import { type Language, type Text, text } from '#words/text.ts';
import { kindWords } from './kind-words.ts';

/** Says in a few lines what a campaign came to: how much was played, what fails and how to see it again, and what else was noticed. */
export function summariseFuzz({ record, folder }: CampaignOutcome, language: Language): string {
  const place = relative(process.cwd(), folder) || folder;
  const lines = [
    '',
    ...record.findings.flatMap((finding) => findingLines(finding, language)),
    ...record.kinds.flatMap((kind) => kindLines(kind, language)),
    '',
    pc.bold(outcomeColours[record.outcome](outcomes[record.outcome][language])),
    endLine(record, language),
    text(`Vastgelegd in ${place}/fuzz.json`, `Kept in ${place}/fuzz.json`)[language],
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

const outcomeColours = { failed: pc.red, inconclusive: pc.yellow, passed: pc.green } as const;

const outcomes: Readonly<Record<CampaignRecord['outcome'], Text>> = {
  failed: text('ER GAAT IETS MIS', 'SOMETHING GOES WRONG'),
  inconclusive: text('NIET ALLES WAS TE ZIEN', 'NOT EVERYTHING COULD BE SEEN'),
  passed: text('NIETS GEVONDEN', 'NOTHING FOUND'),
};

const ends: Readonly<Record<EndedBy, Text>> = {
  'its cases': text('alle gevallen zijn gespeeld', 'all cases were played'),
  'its time': text('de tijd om was', 'time was up'),
  'the first finding': text('er iets was gevonden', 'something was found'),
  'the user': text('u het liet ophouden', 'you ended it'),
  'the test pupils': text('de testleerlingen op waren', 'the test pupils were used up'),
  'a target that is gone': text(
    'het LAS niet meer te bereiken was',
    'the LAS could not be reached any more',
  ),
  'foreign data': text(
    'er gegevens van een echte persoon binnenkwamen',
    'foreign personal data came in',
  ),
};

function endLine({ endedBy, seed }: CampaignRecord, language: Language): string {
  return text(
    `Dit is geen kwalificatie. Geëindigd omdat ${ends[endedBy].nl}; getrokken uit seed ${seed}`,
    `This is no qualification. It ended because ${ends[endedBy].en}; drawn from seed ${seed}`,
  )[language];
}

function findingLines(finding: ToldFinding, language: Language): string[] {
  const { requirement, title, role, profile, expected, actual, count, replay, isSteady } = finding;
  const times = text(`${count} keer`, `${count} times`);
  const unsteady = text('faalde niet elke keer', 'did not fail every time');
  return [
    `${pc.red('✗')} ${pc.bold(requirement)} ${role} ${profile}: ${title[language]} (${times[language]}${isSteady ? '' : `; ${unsteady[language]}`})`,
    ...(expected ? [`    ${label.expected[language]}: ${expected[language]}`] : []),
    `    ${label.actual[language]}: ${actual[language]}`,
    `    ${label.again[language]}: ${replay}`,
    '',
  ];
}

const label = {
  expected: text('verwacht', 'expected'),
  actual: text('gezien', 'seen'),
  again: text('opnieuw', 'again'),
};

function kindLines(record: KindRecord, language: Language): string[] {
  const { kind, cases, durationMs, coverage, remarks, others = [] } = record;
  const perSecond = (cases / Math.max(0.001, durationMs / 1_000)).toFixed(1);
  const { touched, toTouch, of } = coverage;
  const head = text(
    `${kindWords[kind].nl}: ${cases} gevallen, ${perSecond} per seconde; ${touched} van ${toTouch} ${of.nl}`,
    `${kindWords[kind].en}: ${cases} cases, ${perSecond} a second; ${touched} of ${toTouch} ${of.en}`,
  );
  const told = remarks.map(({ requirement, outcome, actual, count, firstAt }) => {
    const where = text(
      `${count} keer, eerst in geval ${firstAt}`,
      `${count} times, first in case ${firstAt}`,
    );
    const what = remarkWords[outcome][language];
    return `    ${what}${requirement === undefined ? '' : ` ${requirement}`}: ${actual[language]} (${where[language]})`;
  });
  const failed = others.map(({ requirement, count }) => {
    const otherwise = text(
      `overige ${requirement}: ${count} keer, niet apart verteld`,
      `others ${requirement}: ${count} times, not told apart`,
    );
    return `    ${pc.red('✗')} ${otherwise[language]}`;
  });
  return [head[language], ...failed, ...told];
}

const remarkWords = {
  observed: text('waarneming', 'observed'),
  inconclusive: text('onduidelijk', 'inconclusive'),
};
