import { renderJson } from '#report/json.ts';
import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { differences } from '../differences.ts';
import type { RunEvidence } from '../evidence.ts';
import { incomplete, type Look, type Seen, sound, tampered } from '../row.ts';

/** The record is what comes out when the transcript is judged again. */
export const record: Look<RunEvidence> = {
  id: 'record',
  what: text('run.json', 'run.json'),
  look({ files, record: told, again, isSameJudge, missing }) {
    if (files.record === undefined) return noRecord(files.report);
    if (!told || renderJson(told) !== files.record) {
      return noSuch;
    }
    if (missing.length > 0) return cannotTell;
    if ('why' in again) {
      return tampered(
        `Er komt geen oordeel uit het transcript (${again.why.nl})`,
        `No verdict comes out of the transcript (${again.why.en})`,
      );
    }
    const made = renderJson({ format: 1, ...again.judgement, volatile: told.volatile });
    const seen = compare(told, JSON.parse(made), isSameJudge);
    const isOtherOrder = isSameJudge && seen.standing === 'sound' && made !== files.record;
    return isOtherOrder ? noSuch : seen;
  },
};

const cannotTell = incomplete(
  'Niet na te gaan zonder de gegevens waarmee de run is beoordeeld',
  'Cannot be told without the data that the run was judged by',
);

const noSuch = tampered('Zo schrijft een run geen run.json', 'A run writes no such run.json');

function noRecord(report: string | undefined): Seen {
  const [nl, en] = ['run.json ontbreekt', 'run.json is missing'];
  if (report === undefined) return incomplete(nl, en);
  return tampered(`${nl}, terwijl het rapport er wel is`, `${en}, although the report is there`);
}

function compare(told: RunRecord, made: RunRecord, isSameJudge: boolean): Seen {
  const decided = isSameJudge ? [] : byTheJudge;
  const differ = differences(told, made).filter((place) => !decided.includes(partOf(place)));
  if (differ.length === 0) {
    return isSameJudge
      ? sound('Precies wat er uit het transcript komt', 'Exactly what comes out of the transcript')
      : sound(
          'Wat niet van de eisen afhangt, klopt met het transcript',
          'What does not depend on the requirements is as the transcript says',
        );
  }
  const shown = differ.slice(0, mostShown).join(', ');
  const more = differ.length > mostShown ? ', …' : '';
  return tampered(
    `Uit het transcript komt iets anders: ${shown}${more}`,
    `Something else comes out of the transcript: ${shown}${more}`,
  );
}

const mostShown = 5;

/** What another law or other checks may decide otherwise. */
const byTheJudge: readonly string[] = [
  'outcome',
  'verdicts',
  'partial',
  'profiles',
  'notClaimed',
  'requirements',
  'results',
  'notJudged',
  'assumptions',
  'waivers',
  'remarks',
] satisfies readonly (keyof RunRecord)[];

function partOf(place: string): string {
  return place.split(/[.[]/, 1)[0] ?? '';
}
