import { text } from '#words/text.ts';
import { Input } from '../../../look/forms.tsx';
import { Paging } from '../../../look/paging.tsx';
import { Head } from '../../../look/pieces.tsx';
import { resultsId } from '../../../look/search-form.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { ChangeTable } from './change-table.tsx';

const path = '/servicedesk/logboek';
const pageSize = 50;

/** Who changed what, when and why, of all or of one subject, the newest first. */
export async function changesPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, query } = visit;
  const [subject, before] = [query('van'), query('voor')];
  const { changes } = await ask('tellChanges', {
    ...(subject !== undefined && { subject }),
    ...(before !== undefined && { before: Number(before) }),
    limit: pageSize,
  });
  const next = changes.length === pageSize ? (changes.at(-1)?.id ?? null) : null;
  return page({
    title: words.title,
    body: (
      <>
        <Head title={say(words.title)} lead={say(words.lead)} />
        <search>
          <form class="search pair" method="get" action={path}>
            <Input
              name="van"
              type="search"
              label={say(words.subject)}
              hint={say(words.hint)}
              value={subject}
            />
            <div class="field">
              <button type="submit">{say(words.show)}</button>
            </div>
          </form>
        </search>
        {changes.length === 0 ? (
          <p class="empty">{say(words.none)}</p>
        ) : (
          <div id={resultsId}>
            <ChangeTable visit={visit} changes={changes} caption={words.title} />
          </div>
        )}
        <Paging visit={visit} by="voor" next={next} named={words.older} />
      </>
    ),
  });
}

const words = {
  title: text('Logboek', 'Change log'),
  lead: text(
    'Wie wat deed, wanneer en waarom. Hier verdwijnt niets uit.',
    'Who did what, when and why. Nothing disappears from it.',
  ),
  subject: text('Alleen van', 'Only of'),
  hint: text(
    'Zoals het register het noemt: request 3, release 2022 2019.1, schools',
    'As the register calls it: request 3, release 2022 2019.1, schools',
  ),
  show: text('Tonen', 'Show'),
  none: text('Hierover staat niets in het logboek.', 'The log holds nothing about this.'),
  older: text('Ouder', 'Older'),
} as const;
