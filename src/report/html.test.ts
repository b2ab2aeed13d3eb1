import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '#evidence/body.ts';
import type { Entry } from '#evidence/entry.ts';
import { plainMessage } from '#evidence/raw-scene.test-support.ts';
import { text } from '#words/text.ts';
import { selfAndDescendants, type XmlElement } from '#xml/element.ts';
import { parseXml } from '#xml/parse-xml.ts';
import { inventCrowdedRun } from './crowded-run.test-support.ts';
import { renderHtml } from './html.ts';
import {
  type Invention,
  inventEntries,
  invented,
  inventRecord,
} from './invented-run.test-support.ts';

function render(invention: Invention = {}): string {
  return renderHtml(inventRecord(invention), inventEntries(invention));
}

function elementsOf(page: string): XmlElement[] {
  return [...selfAndDescendants(parseXml(page.replace('<!doctype html>', '')))];
}

function textOf(page: string): string {
  return elementsOf(page)
    .filter(({ name }) => name !== 'style' && name !== 'script')
    .map(({ text }) => text)
    .join('\n');
}

/** All that an element says, on one line. */
function textUnder(element: XmlElement): string {
  const parts = [...selfAndDescendants(element)].map((part) => part.text.trim());
  return parts.filter((part) => part !== '').join(' ');
}

function attributesOf(page: string, name: string): string[] {
  const attributes = elementsOf(page).flatMap((element) => element.attributes);
  return attributes.filter((attribute) => attribute.name === name).map(({ value }) => value);
}

const hostile = `</pre></script><img src=x onerror=alert(1)><script>alert('"')</script>]]>&lt;`;

describe('the HTML report', () => {
  it('names every requirement, judged or not, in a row that can be linked to', () => {
    const page = render();

    expect(attributesOf(page, 'id')).toEqual(
      expect.arrayContaining(['OSO-DOS-01', 'OSO-SES-01', 'OSO-SES-02', 'OSO-PRI-03']),
    );
    expect(textOf(page)).toContain('De titel van OSO-DOS-01');
    expect(textOf(page)).toContain('niet beoordeeld: vraagt een menselijk oog');
  });

  it('says of a finding what was expected, what was seen, what it rests on and why it matters', () => {
    const words = textOf(render());

    expect(words).toContain('Het hele dossier');
    expect(words).toContain('De naam ontbreekt');
    expect(words).toContain('(open): De volgorde is vrij');
    expect(words).toContain('Waarom OSO-DOS-01');
  });

  it('shows a cited message with the other half of its exchange, and marks only the cited one', () => {
    const page = render({ findings: [{ ...invented, entries: [3] }] });
    const shown = attributesOf(page, 'class').filter((it) => /^entry\b/.test(it));

    expect(textOf(page)).toContain('POST /oso');
    expect(textOf(page)).toContain('HTTP 200');
    expect(textOf(page)).toContain('wie');
    expect(textOf(page)).toContain('Björn');
    // The last is what the remark is about.
    expect(shown).toEqual(['entry', 'entry cited', 'entry']);
  });

  it('shows a cited driver call with its answer', () => {
    const words = textOf(render({ findings: [{ ...invented, entries: [4] }] }));

    expect(words).toContain('showReceived');
    expect(words).toContain('vraag-1');
    expect(words).toContain('<leerling/>');
  });

  it('says so when a cited line is not in the transcript', () => {
    expect(textOf(render({ findings: [{ ...invented, entries: [99] }] }))).toContain(
      'Regel 99: staat niet in dit transcript',
    );
  });

  it('says how much of a long value it leaves out', () => {
    const attachment = 'QUJD'.repeat(1000);
    const page = render({ body: { text: `<document><inhoud>${attachment}</inhoud></document>` } });

    expect(page).not.toContain(attachment);
    expect(textOf(page)).toContain('[… 3.700 tekens weggelaten]');
  });

  it('shows XML that is not well-formed as it came, and says why it is not', () => {
    const words = textOf(render({ body: { text: '<naam>Björn & zoon</achternaam>' } }));

    expect(words).toContain('<naam>Björn & zoon</achternaam>');
    expect(words).toContain('geen welgevormde XML: ');
  });

  it('shows bytes that are no UTF-8 in Base64, and says so', () => {
    const words = textOf(render({ body: { base64: '/wD/AA==' } }));

    expect(words).toContain('/wD/AA==');
    expect(words).toContain('De bytes zijn geen UTF-8');
  });

  it('shows malformed messages as the bytes that went over the connection, and how much it leaves out', () => {
    const line = { at: '2026-11-22T00:42:39.000Z', previous: '', exchange: 9 };
    const [ours, theirs] = ['counterpart', 'target'] as const;
    const bytes = Buffer.concat([Buffer.from('POST /\\ HTTP\r\n\0'), Buffer.alloc(10_100, 0xff)]);
    const sent = {
      ...line,
      seq: 9,
      kind: 'raw-sent',
      from: ours,
      to: theirs,
      malformed: plainMessage,
    };
    const ended = { ...line, seq: 10, kind: 'raw-ended', from: theirs, to: ours, ending: 'closed' };
    const entries = [
      ...inventEntries(),
      { ...sent, bytes: bodyOf(bytes) },
      { ...ended, afterMs: 5, bytes: bodyOf(Buffer.from('<b>')) },
    ] as unknown as Entry[];
    const words = textOf(
      renderHtml(inventRecord({ findings: [{ ...invented, entries: [9, 10] }] }), entries),
    );

    expect(words).toContain('misvormd documentRequest');
    expect(words).toContain('POST /\\\\ HTTP\\r\\n\n\\x00\\xff');
    expect(words).toContain('[… 115 bytes weggelaten]');
    expect(words).toContain('de verbinding is gesloten');
    expect(words).toContain('<b>');
  });

  it('spells out what an eye cannot see', () => {
    expect(textOf(render({ body: { text: 'a\u202Eb\u0000' } }))).toContain('a[U+202E]b[U+0000]');
  });

  it('calls each profile what the record says of it, and by its name where that says nothing', () => {
    const verdict = { role: 'bron', profile: 'XX', outcome: 'failed' } as const;
    const record = inventRecord();
    const verdicts = [...record.verdicts, verdict];

    const words = textOf(renderHtml({ ...record, verdicts }, inventEntries()));

    expect(words).toMatch(/Van PO naar VO\s+POVO/);
    expect(words).toMatch(/XX\s+XX/);
  });

  it('says of a run that played only a part that there is no verdict, and what was played', () => {
    const part = {
      outcome: 'partial',
      partial: { only: ['OSO-SES-01'], worst: 'passed' },
    } as const;
    const page = renderHtml({ ...inventRecord(), ...part, verdicts: [] }, inventEntries());
    const words = textOf(page);

    expect(words).toContain('Geen oordeel: gedeeltelijke run');
    expect(words).toContain('Gespeeld is alleen wat hoort bij:');
    expect(words).not.toMatch(/gekwalificeerd|Oordeel per rol/i);
  });

  it('says of a verdict under waivers that it is conditional, and why, by whom and until when', () => {
    const waiver = {
      requirement: 'OSO-DOS-01',
      reason: 'Wordt hersteld',
      by: 'De servicedesk',
      until: '2027-01-31',
      use: 'used',
    } as const;
    const record = { ...inventRecord(), outcome: 'waived', waivers: [waiver] } as const;
    const page = renderHtml(record, inventEntries());
    const [title] = elementsOf(page).filter(({ name }) => name === 'h1');

    expect(title?.text).toBe('Gekwalificeerd onder voorwaarde');
    expect(attributesOf(page, 'id')).toContain('waivers');
    expect(textOf(page)).toContain('Wordt hersteld');
    expect(textOf(page)).toContain('De servicedesk');
    expect(textOf(page)).toContain('2027-01-31');
  });

  it('tells which attempt it is, how those before ended, and what is wrong with the log', () => {
    const record = inventRecord();
    const earlier = {
      runId: 'run-0',
      startedAt: '2026-11-21T00:42:30.257Z',
      outcome: 'broken off',
      isPartial: false,
      isSamePlan: false,
      waived: 0,
    } as const;
    const flaw = { nl: 'er is in geknipt', en: 'it was cut' };
    const attempt = { number: 2, others: [earlier], flaw };
    const page = renderHtml({ ...record, volatile: { ...record.volatile, attempt } }, []);
    const words = textOf(page);

    expect(words).toContain(
      'Poging 2; eerdere: 1 afgebroken of nog bezig; let op: er is in geknipt',
    );
    expect(words).toContain('run-0');
    expect(words).toContain('een ander plan');
  });

  it('lets nothing that a target sends become markup', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('<', '>', '"', "'", '&', hostile, '<![CDATA[', '<!--', '<a>', '</a>'),
        )
        .map((pieces) => pieces.join('')),
    );
    const invention = fc.record({
      body: fc
        .oneof(
          anything,
          anything.map((it) => `<a b='"'>${it}</a>`),
        )
        .map((text) => ({ text })),
      path: anything,
      header: anything,
      answer: fc.oneof(anything, fc.dictionary(anything, anything)),
      change: anything,
      findings: anything.map((it) => [
        { ...invented, actual: { nl: it, en: it }, entries: [2, 4] },
      ]),
    });
    const known = new Set(elementsOf(render({ change: '' })).map(({ name }) => name));

    fc.assert(
      fc.property(invention, (it) => {
        const elements = elementsOf(render(it));
        const names = elements.flatMap(({ attributes }) => attributes.map(({ name }) => name));

        expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(names.filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
      }),
    );
    expect(render({ body: { text: hostile } }).match(/<img|<script/g)).toEqual(['<script']);
  });

  it('allows a browser its own style and script, known by digest, and nothing else', () => {
    const page = render({ body: { text: hostile } });
    const [policy = ''] = attributesOf(page, 'content').filter((it) => it.includes('-src'));
    const digestOf = (name: string) => {
      const [, source = ''] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(page) ?? [];
      return `${name}-src 'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    };

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(digestOf('style'));
    expect(policy).toContain(digestOf('script'));
    expect(policy).not.toContain('unsafe');
    expect(attributesOf(page, 'style')).toEqual([]);
  });

  it('draws what happened in a scenario from row to row, and says who cites which', () => {
    const page = render({ findings: [{ ...invented, entries: [3] }] });
    const rows = elementsOf(page).filter(
      ({ name, attributes }) => name === 'li' && /\bf\d/.test(attributes[0]?.value ?? ''),
    );

    expect(rows.map((row) => textUnder(row))).toEqual([
      'andere school aan systeem: documentRequest · 2',
      'systeem aan andere school: documentResponse · 3 aangehaald',
      'gebruiker aan systeem: showReceived · 4',
    ]);
  });

  it('marks the element that a finding names by its path, and leads to it', () => {
    const dossier = '<x:dossier><x:naam>Jan</x:naam><x:leeftijd>7</x:leeftijd></x:dossier>';
    const body = { text: `<antwoord xmlns:x="y">${dossier}</antwoord>` };
    const page = render({ body });
    const [marked] = elementsOf(page).filter(({ name }) => name === 'mark');

    expect(marked?.text).toBe('<x:naam>Jan</x:naam> ');
    expect(attributesOf(page, 'href')).toContain('#line-3-1');
  });

  it('says how to see a finding again, with the seed of its dossier', () => {
    const entries = inventEntries();
    const { seq = 0, at = '', previous = '' } = entries.at(-1) ?? {};
    const revealed = {
      seq: seq + 1,
      at,
      previous,
      kind: 'seed-revealed',
      seed: 77,
      salt: '',
    } as const;
    const page = renderHtml(inventRecord(), [...entries, revealed]);

    expect(textOf(page)).toContain(
      'npx oso-keur run --only het-dossier/de-school-haalt-het-op/bron/POVO --seed 77',
    );
  });

  it('names with each requirement that has findings the command that explains it', () => {
    const [dutch, english] = [render(), renderHtml(inventRecord(), inventEntries(), 'en')];

    expect(textOf(dutch)).toMatch(/^npx oso-keur explain OSO-DOS-01$/m);
    expect(textOf(english)).toMatch(/^npx oso-keur explain OSO-DOS-01 --lang en$/m);
    expect(textOf(dutch)).not.toContain('npx oso-keur explain OSO-SES-01');
  });

  it('shows a line of a kind that it does not know by its name and fields', () => {
    const unknown = { seq: 9, at: '2026-11-22T00:42:39.000Z', previous: '', kind: 'new', who: 'x' };
    const entries = [...inventEntries(), unknown as unknown as Entry];
    const words = textOf(
      renderHtml(inventRecord({ findings: [{ ...invented, entries: [9] }] }), entries),
    );

    expect(words).toContain('new · 9');
    expect(words).toContain('who');
  });

  it('shows of a run with two thousand findings every one, and keeps its size', () => {
    const { record, entries } = inventCrowdedRun();
    const page = renderHtml(record, entries);

    expect(page.match(/De naam \d+-\d ontbreekt/g)).toHaveLength(2_000);
    expect(page.length).toBeLessThan(16_000_000);
  });

  it('tells a remark that was made often once, with all its lines', () => {
    const what = text('Een opmerking', 'A remark');
    const record = {
      ...inventRecord(),
      remarks: [2, 3, 4].map((seq) => ({ what, entries: [seq] })),
    };
    const page = renderHtml(record, inventEntries());

    expect(textOf(page).match(/Een opmerking/g)).toHaveLength(1);
    expect(attributesOf(page, 'href')).toEqual(
      expect.arrayContaining(['#line-2', '#line-3', '#line-4']),
    );
  });

  it('asks nothing of any network', () => {
    const page = render({ body: { text: '<a href="https://example.org/">link</a>' } });
    const outside = attributesOf(page, 'href').filter((it) => !it.startsWith('#'));

    expect(outside).toEqual(['data:,']);
    expect(attributesOf(page, 'src')).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('leads with every link to a place that is there, and names no place twice', () => {
    const page = render();
    const ids = attributesOf(page, 'id');
    const links = attributesOf(page, 'href').filter((it) => it.startsWith('#'));

    expect(ids.length).toBe(new Set(ids).size);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it('has no findings to tell of a run that passed', () => {
    const page = render({ findings: [] });

    expect(textOf(page)).toContain('Gekwalificeerd');
    expect(attributesOf(page, 'id')).not.toContain('findings');
  });

  it('says of the changed reference that it is no product, and what was changed', () => {
    const words = textOf(render({ change: 'forgets-to-sign-off' }));

    expect(words).toContain('Dit is geen product van een leverancier.');
    expect(words).toContain('forgets-to-sign-off');
  });

  it('is the same for the same run', () => {
    expect(render()).toBe(render());
  });

  it('speaks English when asked', () => {
    const page = renderHtml(inventRecord(), inventEntries(), 'en');

    expect(attributesOf(page, 'lang')[0]).toBe('en');
    expect(textOf(page)).toContain('Not qualified');
    expect(textOf(page)).toContain('The name is missing');
  });
});
