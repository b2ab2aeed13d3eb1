import type { OpenStreams } from '../../sessions/open-streams.ts';
import { closed, type Route } from '../route.ts';
import { mySchoolPage } from './my-school-page.tsx';
import {
  answersAnswer,
  cancelAnswer,
  concludeAnswer,
  startAnswer,
} from './test-exchange/answers.ts';
import { testExchangePage, testExchangeStream } from './test-exchange/test-exchange-page.tsx';
import { testPath } from './test-exchange/test-props.ts';

const who = ['school'] as const;
const [get, post] = [{ method: 'get' }, { method: 'post' }] as const;

/** What a school sees of itself, and its test exchange. */
export function mySchoolRoutes(streams: OpenStreams): readonly Route[] {
  return [
    closed({ ...get, path: '/mijn-oso', who, answer: mySchoolPage }),
    closed({ ...get, path: testPath, who, answer: (visit) => testExchangePage(visit) }),
    closed({
      ...{ ...get, path: `${testPath}/voortgang`, who, isStream: true },
      answer: (visit) => testExchangeStream(visit, streams),
    }),
    closed({ ...post, path: `${testPath}/antwoorden`, who, answer: answersAnswer }),
    closed({ ...post, path: `${testPath}/start`, who, answer: startAnswer }),
    closed({ ...post, path: `${testPath}/afbreken`, who, answer: cancelAnswer }),
    closed({ ...post, path: `${testPath}/uitslag`, who, answer: concludeAnswer }),
  ];
}
