import type { Las } from './las.ts';
import { loadChange, loadChanges } from './load-changes.ts';
import type { Miniature } from './miniatures/miniature.ts';
import type { Mutant } from './mutants/mutant.ts';
import type { Planted } from './planted/planted.ts';
import { UnusableSettingsError } from './unusable-settings-error.ts';
import type { Variant } from './variants/variant.ts';

/** What is told about a mutant, variant, miniature or planted fault to those who do not know this program. */
export type CatalogueEntry = Omit<Mutant, 'change'> &
  Pick<Variant, 'touches' | 'answerMs'> & {
    readonly kind: 'mutant' | 'variant' | 'miniature' | 'planted';
    readonly expects?: Miniature['expects'];
    readonly foundBy?: Planted['foundBy'];
  };

/** Everything this LAS can be besides itself; a variant breaks nothing, and a miniature by `expects` only. */
export async function listCatalogue(): Promise<readonly CatalogueEntry[]> {
  const [mutants, variants, miniatures, planted] = await Promise.all([
    loadChanges('mutant'),
    loadChanges('variant'),
    loadChanges('miniature'),
    loadChanges('planted'),
  ]);
  return [
    ...mutants.map(({ change: _change, ...told }) => ({ ...told, kind: 'mutant' as const })),
    ...variants.map(({ change: _change, ...told }) => ({
      ...told,
      kind: 'variant' as const,
      breaks: [],
      alsoBreaks: {},
    })),
    ...miniatures.map(({ name, does, expects, answerMs }) => ({
      name,
      kind: 'miniature' as const,
      does,
      breaks: [],
      alsoBreaks: {},
      expects,
      ...(answerMs !== undefined && { answerMs }),
    })),
    ...planted.map(({ change: _change, ...told }) => ({
      ...told,
      kind: 'planted' as const,
      alsoBreaks: {},
    })),
  ];
}

/** The LAS as the mutant, variant, miniature or planted fault of this name. */
export async function applyChange(las: Las, name: string): Promise<Las> {
  const found = await loadChange(name);
  if (!found) {
    throw new UnusableSettingsError(
      `Cannot change the LAS as "${name}": a name that --catalogue lists is needed`,
    );
  }
  return found.change(las);
}
