import type { Mutant } from '../mutant.ts';

/** Reports a delivery point that it never asked. */
export const signsOffUnderAnotherDeliveryPoint: Mutant = {
  name: 'signs-off-under-another-delivery-point',
  does: 'Names another delivery point at sign-off than the one that gave the result.',
  breaks: ['OSO-SES-04'],
  alsoBreaks: {},
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      afmeldingRequest: (transfer, visit, resultaat) => {
        const bronRouteringsKenmerk = visit.bronRouteringsKenmerk.replace(/\d{5}$/, '00902');
        return las.writer.afmeldingRequest(
          transfer,
          { ...visit, bronRouteringsKenmerk },
          resultaat,
        );
      },
    },
  }),
};
