import type { Mutant } from '../mutant.ts';

/** Stretches what a school is. */
export const asksAnotherBrinAsItsOwn: Mutant = {
  name: 'asks-another-brin-as-its-own',
  does: 'Opens a session within one BRIN towards another.',
  breaks: ['OSO-SES-21'],
  alsoBreaks: {
    'OSO-DOS-18': 'nor do twenty attachments come over',
    'OSO-DOEL-01': 'such a session is refused, so nothing is fetched',
  },
  profiles: ['BB'],
  change: (las) => ({
    ...las,
    writer: {
      ...las.writer,
      overdrachtRequest: (transfer) =>
        las.writer.overdrachtRequest(
          transfer.overdrachtsoort === 'overdrachtbinnenbrin'
            ? { ...transfer, bronBrin: '99ZC', bronRouteringsKenmerk: undefined }
            : transfer,
        ),
    },
  }),
};
