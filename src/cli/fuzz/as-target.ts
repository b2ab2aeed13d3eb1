import type { TargetOptions } from '../run/target-options.ts';

/** Writes the options again that name a target and its law, as a shell takes them, each behind a space. */
export function asTarget(options: TargetOptions): string {
  const { target, mutant, variant, miniature, planted, release, gegevensset, exchange } = options;
  const named = {
    target,
    mutant,
    variant,
    miniature,
    planted,
    release,
    gegevensset,
    exchange,
    profiles: options.profiles?.join(','),
  };
  return Object.entries(named)
    .flatMap(([name, value]) => (value === undefined ? [] : [` --${name} ${quoted(value)}`]))
    .join('');
}

function quoted(value: string): string {
  return /^[\w./,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
