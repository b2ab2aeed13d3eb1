import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';
import { showsPgn } from '../parts/visible-texts.ts';

/** No message to the Traffic Center shows the PGN of any pupil of this run, in any readable form (wiki OSO:2017/beveiliging). */
export const hidesThePgnFromTheTrafficCenter: Check = (slice) =>
  overAll(
    slice.exchanges.filter(
      ({ request }) => request.from === 'target' && request.to === 'traffic-center',
    ),
    ({ request }) => {
      if (slice.leasedPgns.length === 0) return [unclear([request.seq], nobody)];
      return showsPgn(request, slice.leasedPgns)
        ? [breach([request.seq], { expected, actual })]
        : [];
    },
    nothing,
  );

const expected = text(
  'Een bericht aan het Traffic Center waarin het PGN van een leerling niet leesbaar voorkomt',
  'A message to the Traffic Center in which the PGN of a pupil does not stand readably',
);
const actual = text(
  'Het PGN van een leerling staat leesbaar in dit bericht',
  'The PGN of a pupil stands readably in this message',
);
const nobody = text('Deze run had geen leerlingen', 'This run had no pupils');
const nothing = text(
  'Het systeem heeft het Traffic Center niets gestuurd',
  'The system sent the Traffic Center nothing',
);
