import { bytesOf } from '#evidence/body.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach } from '../parts/finding.ts';
import { entriesOfRaw, overRaw, readableBack } from '../parts/raw-answers.ts';

/**
 * What comes back on a malformed message shows no trace of calls and no path on a disk, unless that stood in the message
 * (good practice; assumption A22-96).
 */
export const keepsItsInsidesToItself: Check = (slice) =>
  overRaw(slice.raw, (exchange) => {
    const said = Buffer.from(bytesOf(exchange.sent.bytes)).toString('latin1');
    const [shown] = readableBack(exchange)
      .flatMap(({ body }) => insidesIn(bytesOf(body)))
      .filter((inside) => !said.includes(inside));
    if (shown === undefined) return [];
    const actual = text(`Het antwoord toont "${shown}"`, `The answer shows "${shown}"`);
    return [breach(entriesOfRaw(exchange), { expected, actual })];
  });

/** How frames of calls are written in the languages that servers are written in, and where programs lie. */
const insides: readonly RegExp[] = [
  /\bat [\w$.<>[\]` ]+ ?\([^()\n]*:\d+(:\d+)?\)/,
  /\bat [\w$.]+\((Native Method|Unknown Source)\)/,
  /Traceback \(most recent call last\)/,
  /\bFile "[^"\n]+", line \d+/,
  /\bat [\w.`<>]+\([^)\n]*\) in [^\n]+:line \d+/,
  /#\d+ [^\s(]+\(\d+\): /,
  /\b[\w$]+(\.[\w$]+){2,}(Exception|Error)\b/,
  /\b[A-Z]:\\(?:[\w .-]+\\)+[\w.-]+/,
  /(?<![\w/.:])\/(usr|home|var|opt|srv|app|root|tmp|etc)\/(?:[\w.@-]+\/)+[\w.-]+/,
];

/** How much of it is told, so that it is known again. */
const longestShown = 120;

function insidesIn(bytes: Uint8Array): string[] {
  const written = Buffer.from(bytes).toString('latin1');
  return insides.flatMap((pattern) => pattern.exec(written)?.[0].slice(0, longestShown) ?? []);
}

const expected = text(
  'Een antwoord dat alleen zegt dat het bericht niet deugt',
  'An answer that says no more than that the message is no good',
);
