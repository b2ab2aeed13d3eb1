import type { Duty } from './registers.ts';

/**
 * Puts an address to a delivery point that the school had made before ('18; assumption A22-29). Only its own supplier
 * may, also while the point is not active: that is how it gets its first address.
 */
export const registerDeliveryPoint: Duty<
  'registreerAanleverpuntRequest',
  'registreerAanleverpuntResponse'
> = ({ release, participants }, { url, ...point }, oin) => {
  const { deliveryPointUnknown, deliveryPointRegistered = deliveryPointUnknown } = release.results;
  const known = participants.at(point);
  if (known && known.oin !== oin) {
    return {
      fault: `The client certificate, of "${oin}", does not belong to delivery point "${point.routeringsKenmerk}"`,
    };
  }
  const isRegistered = participants.register(point, url);
  return { resultaat: isRegistered ? deliveryPointRegistered : deliveryPointUnknown };
};
