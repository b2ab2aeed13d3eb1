import type { Mutant } from '../mutant.ts';

/** Takes the number of the school for that of the delivery point. */
export const notifiesUnderTheOinOfItsSchool: Mutant = {
  name: 'notifies-under-the-oin-of-its-school',
  does: 'Names itself in a notification by the OIN of the school, not by its routeringskenmerk.',
  breaks: ['OSO-ROB-14'],
  alsoBreaks: {},
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      notificatieRequest: (notice) =>
        las.writer.notificatieRequest({
          ...notice,
          bronRouteringsKenmerk: las.decisions.namesSchool(notice.bronBrin),
        }),
    },
  }),
};
