import { type Text, text } from '#words/text.ts';
import type { Register } from '../register.ts';
import type { FoundSchool } from './find-school.ts';

/** Tells why a profile does not go from one school to another, by sector and BRIN; nothing when it does. */
export function sectorReasons(
  { profiles }: Register,
  {
    profile,
    from,
    to,
  }: { readonly profile: string; readonly from: FoundSchool; readonly to: FoundSchool },
): Text[] {
  const rules = profiles[profile];
  if (!rules) return [];
  if (rules.isWithinBrin) {
    if (from.brin === to.brin) return [];
    return [
      text(
        `${profile} blijft binnen één BRIN, en dit zijn ${from.brin} en ${to.brin}`,
        `${profile} stays within one BRIN, and these are ${from.brin} and ${to.brin}`,
      ),
    ];
  }
  const wrong = [
    rules.from.includes(from.sector)
      ? undefined
      : wrongSector(profile, from, { nl: 'van', en: 'from' }, rules.from),
    rules.to.includes(to.sector)
      ? undefined
      : wrongSector(profile, to, { nl: 'naar', en: 'to' }, rules.to),
  ];
  return wrong.flatMap((reason) => reason ?? []);
}

function wrongSector(
  profile: string,
  { code, sector }: FoundSchool,
  way: Text,
  allowed: readonly string[],
): Text {
  const [nl, en] = [allowed.join(' of '), allowed.join(' or ')];
  return text(
    `${profile} gaat ${way.nl} ${nl}, en ${code} is ${sector}`,
    `${profile} goes ${way.en} ${en}, and ${code} is ${sector}`,
  );
}
