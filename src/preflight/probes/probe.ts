/**
 * What is tried before anything runs:
 *
 * 1. A probe tells what was tried, what was found, and, unless all is well, what to do.
 * 2. `failed` is for the user to mend: nothing runs. Only what was seen is failed.
 * 3. `unknown` is for the run to judge, or for nobody; `skipped` could not be tried for want of what comes before it.
 */
import { type Text, text } from '#words/text.ts';
import type { CertificateSummary } from './certificate-summary.ts';

/** Each probe, in the order in which they are tried. */
export const probeNames = [
  'configuration',
  'delivery-points',
  'own-certificates',
  'public-address',
  'zoeksleutel',
  'ports',
  'dns',
  'endpoint',
  'certificate-of-target',
  'trust-of-target',
  'oin',
  'clock',
  'driver',
  'test-pupils',
  'callback',
] as const;

/** The name of a probe. */
export type ProbeName = (typeof probeNames)[number];

/** What came of one probe. */
export type ProbeResult = {
  readonly name: ProbeName;
  readonly outcome: 'ok' | 'failed' | 'unknown' | 'skipped';
  readonly tried: Text;
  readonly found: Text;
  readonly remedy?: Text;
  /** What each side showed the other, where the probe saw that. */
  readonly certificates?: {
    readonly ours?: CertificateSummary;
    readonly theirs?: CertificateSummary;
  };
};

/** What a probe found wrong, and what to do about it. */
export type Complaint = { readonly found: Text; readonly remedy: Text };

/** Makes the results of one probe. */
export function resultsOf(name: ProbeName, tried: Text) {
  return {
    ok: (found: Text): ProbeResult => ({ name, outcome: 'ok', tried, found }),
    failed: ({ found, remedy }: Complaint): ProbeResult => {
      return { name, outcome: 'failed', tried, found, remedy };
    },
    unknown: ({ found, remedy }: Complaint): ProbeResult => {
      return { name, outcome: 'unknown', tried, found, remedy };
    },
    skipped: (): ProbeResult => ({ name, outcome: 'skipped', tried, found: notTried }),
  };
}

const notTried = text(
  'niet geprobeerd: wat ervoor komt, lukte niet',
  'not tried: what comes before it failed',
);

/** Gives the sentence that tells the user of a probe that failed. */
export function sentenceOf({ found, remedy }: ProbeResult): Text {
  if (!remedy) return found;
  return text(`${found.nl}: ${remedy.nl}`, `${found.en}: ${remedy.en}`);
}
