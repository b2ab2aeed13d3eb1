/**
 * Tries a driver by itself, before any scenario: each call once, with a pupil who belongs to nobody. Whether the LAS does
 * well is not asked; whether the driver can be understood is. Nothing of ours need be up, so that a notification that does
 * not arrive, or an ask that brings nothing, is as good an answer as any.
 */
import type { Inspection } from '#dossier/dossier.ts';
import { type Text, text } from '#words/text.ts';
import { makeCall } from '../calls.ts';
import type { Driver, DriverCallName, DriverOutcome, DriverStatus } from '../driver.ts';

/** The pupil, and the schools, that a driver is tried with. */
export type TrialPupil = {
  readonly brin: string;
  readonly pgn: string;
  /** As XML, without its inzage block. */
  readonly dossier: string;
  readonly inspection: Inspection;
  /** The school that the pupil goes to, and that the target asks for a dossier. */
  readonly otherBrin: string;
  readonly overdrachtsoort: string;
};

/** What is known before a driver is tried. */
export type DriverTrial = {
  readonly product: DriverStatus;
  readonly pupil: TrialPupil;
  /** Whether a person does what the driver does not offer. */
  readonly hasOperator: boolean;
};

/** What came of one call: in order, refused, not offered, or something to mend. */
export type Tried = {
  readonly call: DriverCallName;
  readonly standing: 'in order' | 'refused' | 'not offered' | 'to mend';
  readonly found: Text;
  /** What to do, if anything. */
  readonly remedy?: Text;
};

/** Tries every call of a driver, in an order in which each can be done, and tells of each what was found. */
export async function checkDriver(driver: Driver, trial: DriverTrial): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const attempt = async (call: DriverCallName, request: object) => {
    const outcome = await makeCall(driver, call, request);
    tried.push(tellOf(call, outcome, trial));
    return outcome;
  };
  const { pupil } = trial;
  const { brin, pgn, otherBrin } = pupil;
  const at = { brin, pgn };
  await attempt('status', {});
  await attempt('forget', {});
  await attempt('loadPupil', { ...at, dossier: pupil.dossier });
  await attempt('recordInspection', { ...at, inspection: pupil.inspection });
  await attempt('makeReady', { ...at, forBrin: otherBrin });
  await attempt('listRequests', at);
  await attempt('notify', { ...at, forBrin: otherBrin });
  await attempt('withdrawReady', { ...at, forBrin: otherBrin });
  const { overdrachtsoort } = pupil;
  const asked = await attempt('askDossier', { ...at, fromBrin: otherBrin, overdrachtsoort });
  // What was answered is an ask when it is done.
  const ask = asked.status === 'done' ? (asked.answer as { readonly id: string }) : { id: '1' };
  if (asked.status === 'done') {
    await attempt('askState', ask);
    await attempt('showReceived', ask);
  } else {
    tried.push(notTried('askState'), notTried('showReceived'));
  }
  await attempt('showNotifications', { brin });
  await attempt('giveFeedback', { brin, koppelsleutel: strayKey, tekst: 'Proef van de driver' });
  await attempt('showFeedback', at);
  await attempt('showLog', at);
  await attempt('ping', {});
  await attempt('importFile', { brin, fileName: 'proef.dod', content: 'UHJvZWY=' });
  await attempt('registerEndpoint', { brin });
  await attempt('answerQuestion', { id: 'OSO-PROEF-01', question: 'Is dit een proef?' });
  await attempt('forget', {});
  return tried;
}

const strayKey = '99999999-9999-4999-8999-999999999998';

/** Without these no scenario gets anywhere. */
const needed: readonly DriverCallName[] = ['loadPupil', 'makeReady', 'askDossier', 'showReceived'];

/** What a LAS that holds nothing yet has no reason to refuse. */
const mustDo: readonly DriverCallName[] = ['status', 'forget', 'loadPupil', 'makeReady'];

function tellOf(
  call: DriverCallName,
  outcome: DriverOutcome<unknown>,
  { product, hasOperator }: DriverTrial,
): Tried {
  if (outcome.status === 'failed') {
    return { call, standing: 'to mend', found: outcome.why, remedy: mendShim };
  }
  if (outcome.status === 'not-offered') {
    const found = outcome.why;
    if (hasOperator) return { call, standing: 'not offered', found, remedy: operatorDoes };
    if (needed.includes(call)) return { call, standing: 'to mend', found, remedy: offerIt };
    return { call, standing: 'not offered', found, remedy: inconclusiveThen };
  }
  if (outcome.status === 'refused') {
    const found = text(`geweigerd: ${outcome.reason}`, `refused: ${outcome.reason}`);
    if (mustDo.includes(call)) return { call, standing: 'to mend', found, remedy: whyRefused };
    return { call, standing: 'refused', found };
  }
  return call === 'status' ? tellProduct(outcome.answer, product) : inOrder(call);
}

function tellProduct(answer: unknown, product: DriverStatus): Tried {
  const call = 'status';
  // It has been held to the shape of that.
  const told = answer as DriverStatus;
  if (told.product === product.product && told.version === product.version) return inOrder(call);
  const found = text(
    `de driver spreekt voor "${told.product} ${told.version}", niet voor "${product.product} ${product.version}"`,
    `the driver speaks for "${told.product} ${told.version}", not for "${product.product} ${product.version}"`,
  );
  return { call, standing: 'to mend', found, remedy: mendProduct };
}

function inOrder(call: DriverCallName): Tried {
  return { call, standing: 'in order', found: text('in orde', 'in order') };
}

function notTried(call: DriverCallName): Tried {
  const found = text('niet geprobeerd: de aanvraag begon niet', 'not tried: the ask did not begin');
  return { call, standing: 'not offered', found };
}

const mendShim = text(
  'herstel de driver; schemas/driver.openapi.yaml zegt wat hier hoort',
  'mend the driver; schemas/driver.openapi.yaml says what belongs here',
);
const operatorDoes = text('de operator wordt dit gevraagd', 'the operator is asked this');
const offerIt = text(
  'bied dit aan, of zet "operator: true" onder "driver" in het doelbestand',
  'offer it, or set "operator: true" under "driver" in the target file',
);
const inconclusiveThen = text(
  'wat dit nodig heeft, wordt niet beoordeeld; "operator: true" onder "driver" laat het een mens doen',
  'what needs it is not judged; "operator: true" under "driver" lets a person do it',
);
const whyRefused = text(
  'zoek uit waarom: een LAS zonder leerlingen heeft daar geen reden voor',
  'find out why: a LAS without pupils has no reason to',
);
const mendProduct = text(
  'start de goede, of herstel "product" in het doelbestand',
  'start the right one, or mend "product" in the target file',
);
