import type { Installation } from '../installation.ts';
import type { School } from '../settings.ts';
import { results } from '../wire/results.ts';
import type { DeliveryPointAddress } from '../wire/wire-writer.ts';
import { findText } from '../xml/element.ts';
import { findMandate, postEndpoint } from './osr.ts';

/** Registers where the delivery points of a school answer; tells whether that was accepted. */
export async function registerEndpoint(
  { brin }: School,
  url: string,
  installation: Installation,
): Promise<boolean> {
  const { las, settings } = installation;
  const points = settings.schools
    .filter((school) => school.brin === brin)
    .map(({ routeringsKenmerk }) =>
      las.decisions.registersAddress({ brin, routeringsKenmerk, url }),
    );
  return settings.release === '2018'
    ? registerAtTrafficCenter(points, installation)
    : registerAtOsr(brin, points, installation);
}

async function registerAtTrafficCenter(
  points: readonly DeliveryPointAddress[],
  { call, las, settings }: Installation,
): Promise<boolean> {
  const answers: (string | undefined)[] = [];
  for (const point of points) {
    const message = las.writer.registreerAanleverpuntRequest(point);
    const answer = await call(settings.trafficCenter, message);
    answers.push(answer.kind === 'answered' ? findText(answer.message, 'resultaat') : undefined);
  }
  return answers.every((resultaat) => resultaat === results.deliveryPointRegistered);
}

async function registerAtOsr(
  brin: string,
  points: readonly DeliveryPointAddress[],
  installation: Installation,
): Promise<boolean> {
  const { decisions } = installation.las;
  const token = await decisions.usesMandate(() => findMandate(brin, installation));
  if (token === undefined) {
    return false;
  }
  const answers: boolean[] = [];
  for (const point of points) {
    answers.push(await postEndpoint(point, token, installation));
  }
  return answers.every(Boolean);
}
