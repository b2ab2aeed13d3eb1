import type { Count } from './count-of.ts';
import type { ProofDocument } from './proof-document.ts';

/** Writes the document of a proof as Markdown, for people. */
export function proofMarkdown(document: ProofDocument): string {
  const { suite, subject, counts, requirements, faults, unproven } = document;
  return `${[
    '# What the judge would have missed',
    '',
    `OSO Keur ${suite} on trial, subject \`${subject.slice(0, 16)}\`. Made by \`npm run proof\`; a test tells when it is stale.`,
    '',
    '| tried | came out as it must |',
    '|---|---|',
    `| the reference LAS | ${shown(counts.reference)} |`,
    `| unusual but conformant variants, which must pass | ${shown(counts.variant)} |`,
    `| faulty mutants, which must fail the requirement that they break and nothing undeclared | ${shown(counts.mutant)} |`,
    `| miniatures: bad targets, which a run must survive with the right blame | ${shown(counts.miniature)} |`,
    `| requirements that no mutant breaks | ${unproven.length} |`,
    '',
    ...section(
      'Otherwise than declared',
      faults.map(({ kind, name, faults: of }) => `- ${kind} \`${name}\`: ${of.join('; ')}`),
    ),
    ...section(
      'Unproven',
      unproven.map((id) => `- ${id}`),
    ),
    '## Requirement × mutant',
    '',
    '| requirement | level | caught | missed |',
    '|---|---|---|---|',
    ...requirements.map(
      ({ id, level, killed, survived }) =>
        `| ${id} | ${level} | ${named(killed)} | ${named(survived)} |`,
    ),
  ].join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function shown({ right, of }: Count): string {
  return `${right} of ${of}`;
}

function named(names: readonly string[]): string {
  return names.join(', ');
}
