import { closed, type Route } from '../route.ts';
import { askExpiryAnswer, expireAnswer, setReleaseAnswer } from './calendar/answers.ts';
import { calendarPage } from './calendar/calendar-page.tsx';
import { changesPage } from './changes/changes-page.tsx';
import { letterPage } from './letters/letter-page.tsx';
import { lettersPage } from './letters/letters-page.tsx';
import {
  handedOut,
  renewAnswer,
  renewStatusListAnswer,
  withdrawAnswer,
} from './qualifications/answers.ts';
import { qualificationsPage } from './qualifications/qualifications-page.tsx';
import { statementPage } from './qualifications/statement-page.tsx';
import { handInAnswer, issueAnswer, refuseAnswer } from './requests/answers.ts';
import { handInBytes } from './requests/hand-in.tsx';
import { requestPage } from './requests/request-page.tsx';
import { requestsPage } from './requests/requests-page.tsx';

const who = ['desk', 'lead'] as const;
const lead = ['lead'] as const;
const requests = '/servicedesk/aanvragen';
const qualifications = '/servicedesk/kwalificaties';
const calendar = '/servicedesk/kalender';

type Answering = Parameters<typeof closed>[0]['answer'];

/** Where the service desk works: requests, qualifications, calendar, messages, change log. */
export const serviceDeskRoutes: readonly Route[] = [
  shows(requests, (visit) => requestsPage(visit)),
  closed({
    ...{ method: 'post', path: requests, who, answer: handInAnswer },
    largestBytes: handInBytes,
  }),
  shows(`${requests}/:request`, (visit) => requestPage(visit)),
  does(`${requests}/:request/uitgeven`, issueAnswer),
  does(`${requests}/:request/weigeren`, refuseAnswer),
  shows(qualifications, qualificationsPage),
  shows(`${qualifications}/:statement`, (visit) => statementPage(visit)),
  ...Object.entries(handedOut).map(([file, answer]) =>
    shows(`${qualifications}/:statement/${file}`, answer),
  ),
  does(`${qualifications}/:statement/intrekken`, withdrawAnswer),
  does(`${qualifications}/:statement/verlengen`, renewAnswer),
  does('/servicedesk/statuslijst', renewStatusListAnswer),
  shows(calendar, (visit) => calendarPage(visit)),
  does(calendar, setReleaseAnswer),
  closed({ method: 'get', path: `${calendar}/aflopen`, who: lead, answer: askExpiryAnswer }),
  closed({ method: 'post', path: `${calendar}/aflopen`, who: lead, answer: expireAnswer }),
  shows('/servicedesk/berichten', lettersPage),
  shows('/servicedesk/berichten/:letter', letterPage),
  shows('/servicedesk/logboek', changesPage),
];

function shows(path: string, answer: Answering): Route {
  return closed({ method: 'get', path, who, answer });
}

function does(path: string, answer: Answering): Route {
  return closed({ method: 'post', path, who, answer });
}
