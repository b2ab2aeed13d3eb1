import { text } from '#words/text.ts';
import { type ProbeResult, resultsOf } from './probe.ts';
import type { EndpointView } from './view-endpoint.ts';

/** By how much the clocks may differ: dates of requests and dossiers are compared to the minute, certificates too. */
const mostMs = 120_000;

/** Tells whether the target lives at the same time as we, by the Date of its answer (RFC 9110 6.6.1). */
export function agreesOnClock({ endpoint, kept, date }: EndpointView): ProbeResult {
  const result = resultsOf(
    'clock',
    text('de klok van het doel vergelijken', 'compare the clock of the target'),
  );
  if (kept === undefined || kept instanceof Error) return result.skipped();
  if (!date) {
    return result.unknown({
      found: text(
        'het antwoord zegt niet hoe laat het daar is (geen kop Date)',
        'the answer does not say what time it is there (no header Date)',
      ),
      remedy: text('vergelijk de klokken zelf', 'compare the clocks yourself'),
    });
  }
  const [theirs, ours] = [date.theirs.toISOString(), date.ours.toISOString()];
  const differenceMs = date.theirs.getTime() - date.ours.getTime();
  const seconds = Math.round(Math.abs(differenceMs) / 1_000);
  if (Math.abs(differenceMs) <= mostMs) {
    return result.ok(text(`${seconds} s verschil`, `${seconds} s apart`));
  }
  return result.failed({
    found: text(
      `De klok van het doel op "${endpoint}" loopt ${seconds} s ${differenceMs > 0 ? 'voor' : 'achter'} (daar ${theirs}, hier ${ours})`,
      `The clock of the target at "${endpoint}" is ${seconds} s ${differenceMs > 0 ? 'fast' : 'slow'} (there ${theirs}, here ${ours})`,
    ),
    remedy: text(
      'zet beide klokken gelijk, bijvoorbeeld met NTP',
      'set both clocks right, for example by NTP',
    ),
  });
}
