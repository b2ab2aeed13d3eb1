import type { OpenStreams } from '../../sessions/open-streams.ts';
import { closed, type Route } from '../route.ts';
import { askQualificationAnswer, askQualificationPage } from './ask-qualification.tsx';
import { cancelAnswer, cancelPage } from './cancel.tsx';
import { bundleAnswer, recordAnswer, reportAnswer } from './files.ts';
import { runPage, runStream } from './run-page.tsx';
import { runsPage } from './runs-page.tsx';

const who = ['supplier', 'desk', 'lead'] as const;
const supplier = ['supplier'] as const;
const [get, post] = [{ method: 'get' }, { method: 'post' }] as const;
const run = '/runs/:job';

/** What workers play for a supplier: how far it is, what it left, and what is asked for with that. */
export function runRoutes(streams: OpenStreams): readonly Route[] {
  const stream = (visit: Parameters<typeof runStream>[0]) => runStream(visit, streams);
  return [
    closed({ ...get, path: '/runs', who, answer: runsPage }),
    closed({ ...get, path: run, who, answer: runPage }),
    closed({ ...get, path: `${run}/voortgang`, who, isStream: true, answer: stream }),
    closed({ ...get, path: `${run}/afbreken`, who, answer: cancelPage }),
    closed({ ...post, path: `${run}/afbreken`, who, answer: cancelAnswer }),
    closed({ ...get, path: `${run}/rapport`, who, answer: reportAnswer }),
    closed({ ...get, path: `${run}/uitslag`, who, answer: recordAnswer }),
    closed({ ...get, path: `${run}/bundel`, who, answer: bundleAnswer }),
    closed({
      ...{ ...get, path: `${run}/aanvraag`, who: supplier },
      answer: (visit) => askQualificationPage(visit),
    }),
    closed({ ...post, path: `${run}/aanvraag`, who: supplier, answer: askQualificationAnswer }),
  ];
}
