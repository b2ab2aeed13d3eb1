import type { CheckContext, CheckReport } from './check-report.ts';
import type { CheckedFile } from './checked-file.ts';
import { type Counts, noCounts, withFile } from './counts.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderNdjson } from './ndjson.ts';
import { renderNotJudged } from './not-judged.ts';
import { renderSarif } from './sarif.ts';
import { renderSummary } from './summary.ts';
import { renderText } from './text.ts';

/** Is told of every file and then of the end, and answers what to print. */
export interface ReportWriter {
  add(checked: CheckedFile): string;
  end(): string;
}

/** Every format of `oso-keur check`. Text and lines come file by file, what is one document at the end. */
export const dossierFormats = {
  text: textWriter,
  ndjson: ({ language }) => ({ add: (checked) => renderNdjson(checked, language), end: () => '' }),
  json: documentWriter(renderJson),
  sarif: documentWriter(renderSarif),
  junit: documentWriter(renderJunit),
} as const satisfies Readonly<Record<string, (context: CheckContext) => ReportWriter>>;

function textWriter({ language, notJudged = [] }: CheckContext): ReportWriter {
  let counts: Counts = noCounts;
  return {
    add: (checked) => {
      counts = withFile(counts, checked);
      return renderText(checked, language);
    },
    end: () => renderNotJudged(notJudged, language) + renderSummary(counts, language),
  };
}

function documentWriter(render: (report: CheckReport) => string) {
  return (context: CheckContext): ReportWriter => {
    const files: CheckedFile[] = [];
    return {
      add: (checked) => {
        files.push(checked);
        return '';
      },
      end: () => render({ ...context, files }),
    };
  };
}
