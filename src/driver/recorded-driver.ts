import type { Recorder } from '#evidence/recorder.ts';
import type { Driver, DriverCallName, DriverOutcome } from './driver.ts';

/** Gives the same driver with every question and answer on record, under the scenario that asked. */
export function recordedDriver(driver: Driver, recorder: Recorder, scenario: string): Driver {
  const recorded =
    <Request extends object, Answer>(
      call: DriverCallName,
      ask: (request: Request) => Promise<DriverOutcome<Answer>>,
    ) =>
    async (request: Request): Promise<DriverOutcome<Answer>> => {
      const begunAfter = recorder.entries.length;
      const outcome = await ask(request);
      const asked = Object.fromEntries(Object.entries(request));
      recorder.record({
        kind: 'driver-called',
        scenario,
        call,
        request: asked,
        outcome,
        begunAfter,
      });
      return outcome;
    };
  const status = recorded('status', driver.status);
  const forget = recorded('forget', driver.forget);
  const ping = recorded('ping', driver.ping);
  return {
    status: () => status({}),
    forget: () => forget({}),
    loadPupil: recorded('loadPupil', driver.loadPupil),
    recordInspection: recorded('recordInspection', driver.recordInspection),
    makeReady: recorded('makeReady', driver.makeReady),
    askDossier: recorded('askDossier', driver.askDossier),
    askState: recorded('askState', driver.askState),
    showReceived: recorded('showReceived', driver.showReceived),
    withdrawReady: recorded('withdrawReady', driver.withdrawReady),
    notify: recorded('notify', driver.notify),
    showNotifications: recorded('showNotifications', driver.showNotifications),
    listRequests: recorded('listRequests', driver.listRequests),
    giveFeedback: recorded('giveFeedback', driver.giveFeedback),
    showFeedback: recorded('showFeedback', driver.showFeedback),
    ping: () => ping({}),
    importFile: recorded('importFile', driver.importFile),
    showLog: recorded('showLog', driver.showLog),
    registerEndpoint: recorded('registerEndpoint', driver.registerEndpoint),
    answerQuestion: recorded('answerQuestion', driver.answerQuestion),
  };
}
