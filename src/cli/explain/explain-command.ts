import { Command, Option } from 'commander';
import type { Requirement } from '#checks/requirement.ts';
import type { Examples } from '#explain/requirement/examples.ts';
import { explainRequirement } from '#explain/requirement/explanation.ts';
import { renderExplanationJson } from '#explain/requirement/json.ts';
import { nearestIds } from '#explain/requirement/nearest-ids.ts';
import { renderExplanation } from '#explain/requirement/text.ts';
import { loadAssumptions, loadRequirements } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { listChanges } from '#run/reference.ts';
import { type Language, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import type { Known } from './examples-for.ts';

type Options = {
  readonly format: 'text' | 'json';
  readonly messages: boolean;
  readonly lang: Language;
};

/** Tells everything that stands behind one requirement, with a message that satisfies it and one that breaks it. */
export function explainCommand(onExit: OnExit): Command {
  return new Command('explain')
    .summary(
      'Explain a requirement: its source, its proof, and a message that satisfies it and one that breaks it.',
    )
    .description(
      'Explain a requirement: why it is there, its source, what asks for it and proves it, what often goes wrong, and two messages: one that satisfies it and one that breaks it.',
    )
    .argument('<requirement>', 'its id, as a report names it: OSO-BRON-07')
    .option(
      '--no-messages',
      'play nothing: the messages are those of the reference and a mutant, which takes some seconds',
    )
    .addOption(
      new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'what the explanation speaks')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examplesOfUse)
    .action(async (id: string, options: Options) => {
      process.stdout.write(await explain(find(id), options));
      onExit(exitCodes.passed);
    });
}

function find(id: string): Requirement {
  const requirements = loadRequirements();
  const found = requirements.find((row) => row.id === id.toUpperCase());
  if (found) return found;
  const nearest = nearestIds(
    id,
    requirements.map((row) => row.id),
  );
  throw new ConfigurationError(
    `There is no requirement "${id}": did you mean ${nearest.join(' or ')}? "oso-keur coverage" lists them all`,
  );
}

async function explain(requirement: Requirement, options: Options): Promise<string> {
  // Only who asks for an explanation needs the features.
  const { listScenarios } = await import('#run/plan/list-scenarios.ts');
  const mutants = (await listChanges()).filter(({ kind }) => kind === 'mutant');
  const scenarios = await listScenarios();
  const explanation = explainRequirement(requirement, {
    scenarios,
    mutants,
    assumptions: loadAssumptions(),
    examples: await examplesOf(requirement, { mutants, scenarios }, options),
  });
  return options.format === 'json'
    ? renderExplanationJson(explanation)
    : renderExplanation(explanation, options.lang);
}

async function examplesOf(
  requirement: Requirement,
  known: Known,
  { messages, lang }: Options,
): Promise<Examples> {
  if (!messages) return { kind: 'none', why: words.notPlayed };
  if (process.stderr.isTTY) process.stderr.write(`${words.playing[lang]}\n`);
  const { examplesFor } = await import('./examples-for.ts');
  return examplesFor(requirement, known);
}

const words = {
  notPlayed: text('Er is niets gespeeld (--no-messages)', 'Nothing was played (--no-messages)'),
  playing: text(
    'Even spelen, voor de berichten: het referentie-LAS, en een mutant … (--no-messages slaat dit over)',
    'Playing a little, for the messages: the reference LAS, and a mutant … (--no-messages leaves this out)',
  ),
} as const;

const examplesOfUse = `
Examples:
  oso-keur explain OSO-BRON-07
  oso-keur explain OSO-SES-03 --lang en
  oso-keur explain OSO-DOS-03 --no-messages --format json`;
