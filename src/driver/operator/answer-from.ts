/** What the operator told, as the answer to the call that it was asked for. */
import type { DriverCallName } from '../driver.ts';
import type { Row } from './task.ts';

/** Makes an answer of what was told; whether it is one is for `answersOf` the call to say. */
export function answerFrom(call: DriverCallName, rows: readonly Row[], by: string): unknown {
  return makers[call](rows.map(known), by);
}

type Known = Readonly<Record<string, string | undefined>>;

/** What was left open was not told. */
function known(row: Row): Known {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value.trim() !== ''));
}

type Maker = (rows: readonly Known[], by: string) => unknown;

const nothing: Maker = () => null;
const isYes = (value: string | undefined) => value === 'ja';

const makers: Readonly<Record<DriverCallName, Maker>> = {
  status: nothing,
  forget: nothing,
  loadPupil: nothing,
  recordInspection: nothing,
  makeReady: nothing,
  askDossier: nothing,
  askState: ([row = {}]) => {
    const { isDone, message } = row;
    return { state: isYes(isDone) ? 'done' : 'busy', ...(message !== undefined && { message }) };
  },
  showReceived: ([row = {}]) => shownIn(row.shown),
  withdrawReady: nothing,
  notify: ([row = {}]) => ({ delivered: isYes(row.delivered) }),
  showNotifications: (rows) => ({ notifications: rows }),
  listRequests: (rows) => ({ requests: rows }),
  giveFeedback: ([row = {}]) => {
    const { confirmed, message } = row;
    return { confirmed: isYes(confirmed), ...(message !== undefined && { message }) };
  },
  showFeedback: (rows) => ({ feedback: rows }),
  ping: ([row = {}]) => ({ available: isYes(row.available) }),
  importFile: nothing,
  showLog: (rows) => ({ acts: rows }),
  registerEndpoint: nothing,
  answerQuestion: ([row = {}], by) => ({ answer: row.answer, by }),
};

/** A dossier as XML, or the fields that somebody read from a screen; null where nothing is shown. */
function shownIn(shown: string | undefined): unknown {
  if (shown === undefined) return null;
  if (shown.trimStart().startsWith('<')) return { dossier: shown };
  const lines = shown.split(/\r?\n/).filter((line) => line.trim() !== '');
  const fields = lines.map((line) => /^\s*(\/\S+)\s*=\s?(.*)$/.exec(line));
  if (fields.includes(null)) return undefined;
  return { fields: fields.map((field) => ({ path: field?.[1] ?? '', value: field?.[2] ?? '' })) };
}
