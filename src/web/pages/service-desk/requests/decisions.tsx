import type { ToldRequest } from '#register/issuing/tell-request.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Section, State } from '../../../look/pieces.tsx';
import { sayMoment } from '../../../look/say-time.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';

type Props = { readonly visit: SignedInVisit; readonly request: ToldRequest };

/** Who decided what about a request, and why; nothing while nobody did. */
export function Decisions({
  visit: { say, language },
  request: { decisions },
}: Props): Piece | null {
  if (decisions.length === 0) return null;
  return (
    <Section id="besluiten" title={say(words.decisions)}>
      <Table
        caption={say(words.decisions)}
        columns={[words.who, words.when, words.what, words.why].map(say)}
        rows={decisions.map(({ by, at, decision, why }) => [
          by,
          sayMoment(at, language),
          <State is={decision === 'issue' ? 'good' : 'bad'}>
            {say(decision === 'issue' ? words.agreed : words.refused)}
          </State>,
          why,
        ])}
      />
    </Section>
  );
}

const words = {
  decisions: text('Wie besliste', 'Who decided'),
  who: text('Wie', 'Who'),
  when: text('Wanneer', 'When'),
  what: text('Besluit', 'Decision'),
  why: text('Waarom', 'Why'),
  agreed: text('Stemde in', 'Agreed'),
  refused: text('Weigerde', 'Refused'),
} as const;
