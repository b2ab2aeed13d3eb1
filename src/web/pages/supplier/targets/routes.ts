import { closed, type Route } from '../../route.ts';
import {
  addTargetAnswer,
  askConsentAnswer,
  changeTargetAnswer,
  forgetTargetAnswer,
} from './answers.ts';
import { startReferenceRunAnswer, startRunAnswer } from './run-answers.ts';
import { targetPage } from './target-page.tsx';
import { targetsPage } from './targets-page.tsx';

const who = ['supplier'] as const;
const all = '/doelen';
const one = `${all}/:target`;

/** A form with a target file, as a file and as text. */
const largestBytes = 256 * 1024;

/** Where a supplier keeps its targets, and has them run. */
export const targetRoutes: readonly Route[] = [
  closed({ method: 'get', path: all, who, answer: (visit) => targetsPage(visit) }),
  closed({ method: 'post', path: all, who, largestBytes, answer: addTargetAnswer }),
  closed({ method: 'post', path: `${all}/referentie`, who, answer: startReferenceRunAnswer }),
  closed({ method: 'get', path: one, who, answer: (visit) => targetPage(visit) }),
  closed({ method: 'post', path: `${one}/toestemming`, who, answer: askConsentAnswer }),
  closed({ method: 'post', path: `${one}/run`, who, answer: startRunAnswer }),
  closed({
    method: 'post',
    path: `${one}/wijzigen`,
    who,
    largestBytes,
    answer: changeTargetAnswer,
  }),
  closed({ method: 'post', path: `${one}/weghalen`, who, answer: forgetTargetAnswer }),
];
