import { driverOf, makeCall } from './calls.ts';
import type { Ask, Driver, DriverCallName, DriverOutcome, Glances } from './driver.ts';
import type { OperatorDriver } from './operator/operator-driver.ts';

/** A driver with what may be asked of it while one waits. */
export type TieredDriver = { readonly driver: Driver; readonly glances: Glances };

/** Makes a driver of two: what the first does not offer, the operator is asked to do. */
export function tieredDriver(first: Driver, operator: OperatorDriver): TieredDriver {
  const driver = driverOf(async (call, request) => {
    if (isOperators(operator, request)) return makeCall(operator.driver, call, request);
    const outcome = await makeCall(first, call, request);
    noteAsk(operator, { call, request, outcome });
    if (outcome.status !== 'not-offered') return outcome;
    return makeCall(operator.driver, call, request);
  });
  return { driver, glances: glancesOf(first, operator) };
}

function glancesOf(first: Driver, operator: OperatorDriver): Glances {
  return {
    askState: async (ask) => {
      if (isOperators(operator, ask)) return operator.glances.askState(ask);
      const outcome = await first.askState(ask);
      return outcome.status === 'not-offered' ? operator.glances.askState(ask) : outcome;
    },
    showNotifications: (school) => first.showNotifications(school),
  };
}

/** An ask that the operator made is unknown to the first driver. */
function isOperators(operator: OperatorDriver, request: object): boolean {
  return 'id' in request && operator.hasMade(String(request.id));
}

type Made = {
  readonly call: DriverCallName;
  readonly request: object;
  readonly outcome: DriverOutcome<unknown>;
};

/** The operator may be asked what the screen shows of an ask that the first driver made. */
function noteAsk(operator: OperatorDriver, { call, request, outcome }: Made): void {
  if (call !== 'askDossier' || outcome.status !== 'done') return;
  const { id } = outcome.answer as { readonly id: string };
  // The request of this call is one.
  operator.noteAsk(id, request as Ask);
}
