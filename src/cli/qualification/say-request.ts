import pc from 'picocolors';
import type { Decided } from '#register/issuing/decide.ts';
import type { ListedRequest, ToldRequest } from '#register/issuing/tell-request.ts';
import { verdictWords } from '#report/words.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Told } from '../register/ask.ts';

const states: Readonly<Record<ListedRequest['state'], Text>> = {
  waiting: text('wacht op twee mensen', 'waits for two people'),
  seconded: text('wacht op een tweede', 'waits for a second person'),
  issued: text('uitgegeven', 'issued'),
  refused: text('geweigerd', 'refused'),
};

const ranBy: Readonly<Record<ListedRequest['ranBy'], Text>> = {
  supplier: text('uitgevoerd door de leverancier', 'run by the supplier'),
  desk: text('uitgevoerd door de servicedesk', 'run by the service desk'),
  school: text('uitgevoerd door de school', 'run by the school'),
};

/** Says of a request all that whoever decides has to see. */
export function sayRequest(request: Told<ToldRequest>, language: Language): string {
  const { supplier, product, version, release, gegevensset, verdicts, decisions, diff } = request;
  return printable([
    pc.bold(`${words.request[language]} ${request.request}: ${states[request.state][language]}`),
    `${product} ${version}, ${supplier}; OSO '${release.slice(2)}, gegevensset ${gegevensset}; run ${request.runId}, ${ranBy[request.ranBy][language]}`,
    `${words.verdict[language]}: ${verdictWords[request.outcome][language]}`,
    ...verdicts.map(
      (row) => `  ${row.role} ${row.profile}: ${verdictWords[row.outcome][language]}`,
    ),
    `${words.why[language]}: ${request.why}`,
    ...decisions.map(({ by, at, why, decision }) => `${at}  ${by}  ${decision}: ${why}`),
    ...(request.renews === null ? [] : [`${words.renews[language]} SHA-256 ${request.renews}`]),
    ...(request.statement === null ? [] : [`SHA-256 ${request.statement}`]),
    '',
    pc.bold(words.diff[language]),
    diff[language].trimEnd(),
  ]);
}

/** Says which requests there are, one a line. */
export function sayRequests(requests: Told<readonly ListedRequest[]>, language: Language): string {
  if (requests.length === 0) return `${words.none[language]}\n`;
  return printable(
    requests.map(
      ({ request, state, product, version, supplier, askedAt }) =>
        `${request}  ${askedAt}  ${product} ${version}, ${supplier}: ${states[state][language]}`,
    ),
  );
}

/** Says what came of a decision. */
export function sayDecided(
  { request, state, statement }: Told<Decided>,
  language: Language,
): string {
  const digest = statement ? `\nSHA-256 ${statement.digest}` : '';
  return `${words.request[language]} ${request}: ${states[state][language]}${digest}\n`;
}

/** What others wrote does not steer a terminal; our own colours do. */
function printable(lines: readonly string[]): string {
  const kept = `${String.fromCharCode(27)}\n`;
  const shown = lines.map((line) =>
    line.replace(/\p{C}/gu, (sign) => (kept.includes(sign) ? sign : '�')),
  );
  return `${shown.join('\n')}\n`;
}

const words = {
  request: text('Aanvraag', 'Request'),
  verdict: text('Oordeel, opnieuw berekend', 'Verdict, computed again'),
  why: text('Waarom', 'Why'),
  renews: text('Verlengt', 'Renews'),
  diff: text(
    'Verschil met de vorige run van dit product',
    'Difference with the last run of this product',
  ),
  none: text('Er wacht geen aanvraag', 'No request is waiting'),
} as const;
