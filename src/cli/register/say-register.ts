import pc from 'picocolors';
import type { ExchangeAnswer } from '#register/asking/check-schools.ts';
import type { SchoolPage } from '#register/asking/list-schools.ts';
import type { ToldSchool } from '#register/asking/tell-school.ts';
import { releaseStates } from '#register/calendar/release-states.ts';
import type { ToldRelease } from '#register/calendar/tell-calendar.ts';
import type { ListedRegion, ToldAgreement } from '#register/regions/list-regions.ts';
import { type Language, type Text, text } from '#words/text.ts';

/** Says whether two schools can exchange: the answer first, then by what, or why not. */
export function sayExchange(answer: ExchangeAnswer, language: Language): string {
  const { canExchange, profile, bron, doel, by, because, notes } = answer;
  const said = canExchange ? pc.green(words.yes[language]) : pc.red(words.no[language]);
  const school = ({ code, name, place }: ExchangeAnswer['bron']) => `${code} ${name}, ${place}`;
  return lines([
    pc.bold(`${said}: ${profile}, ${school(bron)} → ${school(doel)}`),
    ...by.map((ground) => {
      const { role, product, version, supplier, release, gegevensset, until, statement } = ground;
      const condition = ground.isConditional ? `, ${words.condition[language]}` : '';
      return `  ${role} ${ground.school}: ${product} ${version} (${supplier}), OSO '${release.slice(2)}, gegevensset ${gegevensset}, ${words.until[language]} ${until}${condition}\n    SHA-256 ${statement ?? '-'}`;
    }),
    ...because.map((reason) => `  ${reason[language]}`),
    ...notes.map((note) => pc.dim(`  ${note[language]}`)),
  ]);
}

/** Says a page of schools, one a line. */
export function sayList({ schools, next }: SchoolPage, language: Language): string {
  const rows = schools.map(({ code, name, place, sector, product, version, isQualified }) => {
    const las = product === null ? words.noLas[language] : `${product} ${version}`;
    const state = isQualified ? pc.green('✓') : pc.red('✗');
    return `${state} ${code}  ${sector.padEnd(3)}  ${name}, ${place}  (${las})`;
  });
  const more = next === null ? [] : [pc.dim(`${words.more[language]} --after ${next}`)];
  return lines([...(rows.length === 0 ? [words.none[language]] : rows), ...more]);
}

/** Says all that is known of a school. */
export function saySchool(school: ToldSchool, language: Language): string {
  const { code, name, place, sector, swv, uses, qualifications, missing, testExchanges } = school;
  const las = uses ? `${uses.product} ${uses.version} (${uses.supplier})` : words.noLas[language];
  return lines([
    pc.bold(`${code} ${name}, ${place} (${sector}${swv === null ? '' : `, ${swv}`})`),
    `LAS: ${las}`,
    ...qualifications.map((its) => {
      const mark = its.counts ? pc.green('✓') : pc.red('✗');
      const why = its.because === null ? '' : ` (${because[its.because][language]})`;
      const of = its.of === 'school' ? `, ${words.test[language]}` : '';
      return `${mark} ${its.role} ${its.profile}${of}: OSO '${its.release.slice(2)}, gegevensset ${its.gegevensset}, ${its.from} – ${its.until}${why}`;
    }),
    ...missing.map((reason) => `${pc.yellow('!')} ${reason[language]}`),
    ...testExchanges.map((it) => `${words.test[language]} ${it.on}: ${it.outcome} (${it.runId})`),
    ...(school.region ? [`${words.region[language]}: ${school.region.name}`] : []),
    ...school.agreements.map((agreement) => sayAgreement(agreement, language)),
  ]);
}

/** Says the regions, each with what it agreed about school years. */
export function sayRegions(regions: readonly ListedRegion[], language: Language): string {
  const said = regions.flatMap(({ code, name, agreements }) => [
    pc.bold(`${code} ${name}`),
    ...agreements.map((agreement) => sayAgreement(agreement, language)),
  ]);
  return lines(said.length === 0 ? [words.noRegions[language]] : said);
}

function sayAgreement(it: ToldAgreement, language: Language): string {
  return `  ${it.schoolYear}: ${words.parents[language]} ${it.seenByParentsOn}, ${words.ready[language]} ${it.readyOn}, ${words.asked[language]} ${it.askedOn}, ${words.closes[language]} ${it.enrolmentClosesOn}, ${words.placed[language]} ${it.placedOn} (${it.source})`;
}

/** Says the calendar, with who is not qualified for each release yet. */
export function sayCalendar(releases: readonly ToldRelease[], language: Language): string {
  return lines(
    releases.flatMap((row) => {
      const { release, gegevensset, opensOn, obligatoryOn, endsOn, notYet } = row;
      const dates = [
        `${words.opens[language]} ${opensOn}`,
        ...(obligatoryOn === undefined ? [] : [`${words.obligatory[language]} ${obligatoryOn}`]),
        ...(endsOn === undefined ? [] : [`${words.ends[language]} ${endsOn}`]),
        ...(row.schoolsMustQualify ? [words.schoolsToo[language]] : []),
      ];
      return [
        pc.bold(
          `OSO '${release.slice(2)}, gegevensset ${gegevensset}: ${releaseStates[row.state][language]}`,
        ),
        `  ${dates.join(', ')}`,
        ...notYet.map(
          ({ product, version, supplier, schools }) =>
            `  ${words.notYet[language]}: ${product} ${version} (${supplier}), ${schools} ${words.schools[language]}`,
        ),
      ];
    }),
  );
}

/** What others wrote does not steer a terminal; our own colours do. */
function lines(all: readonly string[]): string {
  const colours = `${String.fromCharCode(27)}\n`;
  const printable = (line: string) =>
    line.replace(/\p{C}/gu, (sign) => (colours.includes(sign) ? sign : '�'));
  return `${all.map(printable).join('\n')}\n`;
}

const because: Readonly<
  Record<NonNullable<ToldSchool['qualifications'][number]['because']>, Text>
> = {
  withdrawn: text('ingetrokken', 'withdrawn'),
  expired: text('verlopen', 'expired'),
  'release closed': text('release niet open', 'release not open'),
};

const words = {
  yes: text('Ja', 'Yes'),
  no: text('Nee', 'No'),
  until: text('tot', 'until'),
  condition: text('onder voorwaarde', 'on condition'),
  noLas: text('LAS niet bekend', 'LAS not known'),
  more: text('Er zijn er meer: geef', 'There are more: give'),
  none: text('Geen scholen gevonden', 'No schools found'),
  noRegions: text('Geen regio bekend', 'No region known'),
  test: text('testuitwisseling', 'test exchange'),
  region: text('Regio', 'Region'),
  parents: text('inzage ouders', 'seen by parents'),
  ready: text('klaargezet', 'made ready'),
  asked: text('opvragen vanaf', 'asked for from'),
  closes: text('aanmelding sluit', 'enrolment closes'),
  placed: text('plaatsing', 'placed'),
  opens: text('open vanaf', 'open from'),
  obligatory: text('verplicht vanaf', 'obligatory from'),
  ends: text('eindigt', 'ends'),
  schoolsToo: text('scholen kwalificeren zelf ook', 'schools qualify too'),
  notYet: text('nog niet gekwalificeerd', 'not qualified yet'),
  schools: text('scholen', 'schools'),
} as const;
