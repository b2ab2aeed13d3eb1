import { ConfigurationError } from '#preflight/configuration-error.ts';
import {
  type ProbeName,
  type ProbeResult,
  resultsOf,
  sentenceOf,
} from '#preflight/probes/probe.ts';
import { type Text, text } from '#words/text.ts';

/** How an examination goes. */
export type ExaminationOptions = {
  /** Whether it goes on after something failed; otherwise that is thrown. */
  readonly goesOn: boolean;
  /** Told of each result at once. */
  readonly onResult?: (result: ProbeResult) => void;
};

/** What is tried, and what has no result of its own when it succeeds. */
export type Attempt = { readonly name: ProbeName; readonly tried: Text; readonly found?: Text };

/** What came of the probes, in the order in which they were tried. */
export class Examination {
  readonly results: ProbeResult[] = [];
  readonly #options: ExaminationOptions;

  constructor(options: ExaminationOptions) {
    this.#options = options;
  }

  /** Whether it goes on after something failed. */
  get goesOn(): boolean {
    return this.#options.goesOn;
  }

  /**
   * Adds a result, and tells whether to build on it.
   *
   * @throws ConfigurationError for one that failed, when this does not go on.
   */
  add(result: ProbeResult): boolean {
    this.results.push(result);
    this.#options.onResult?.(result);
    const isFailed = result.outcome === 'failed';
    if (isFailed && !this.#options.goesOn) throw new ConfigurationError(sentenceOf(result));
    return !isFailed && result.outcome !== 'skipped';
  }

  /** Does what the user may have something to mend for; undefined when so. Success is a result where `found` words it. */
  async attempt<Made>(
    { name, tried, found }: Attempt,
    act: () => Made | Promise<Made>,
  ): Promise<Made | undefined> {
    const result = resultsOf(name, tried);
    try {
      const made = await act();
      if (found) this.add(result.ok(found));
      return made;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // Again as it was, with its cause.
      if (!this.#options.goesOn) throw error;
      this.add(result.failed(inParts(error.said)));
      return undefined;
    }
  }
}

/** Our sentences end with what to do, behind a colon. */
function inParts({ nl, en }: Text): { readonly found: Text; readonly remedy: Text } {
  const cut = (sentence: string): [string, string] => {
    const at = sentence.lastIndexOf(': ');
    return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + 2)];
  };
  const [[foundNl, remedyNl], [foundEn, remedyEn]] = [cut(nl), cut(en)];
  return { found: text(foundNl, foundEn), remedy: text(remedyNl, remedyEn) };
}
