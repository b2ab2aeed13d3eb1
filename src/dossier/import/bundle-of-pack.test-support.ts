import type { XmlElement } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { DossierLaw } from '../check-dossier.ts';
import { type Condition, isReachable, type Rule } from '../rules/rule.ts';
import { xsdOf } from '../xsd/xsd-of.ts';

/**
 * Writes what a pack says as a bundle in the shape of the published ones: the XML Schema, what both stylesheets include,
 * a stylesheet for each, and examples. A rule is told where what it applies to is so and what it wants is not. By path, with
 * the text.
 */
export function bundleOfPack(
  law: DossierLaw,
  examples: readonly XmlElement[],
): Readonly<Record<string, string>> {
  const { pack, elements, rules } = law;
  const published = rules.rules
    .filter(isReachable)
    .filter(({ layers }) => layers.includes('as-intended') && !layers.includes('extra'));
  const of = (letter: string) => published.filter(({ key }) => key.startsWith(letter));
  const sheet = (content: string) => stylesheet(content, pack.namespace);
  const told = (some: readonly Rule[]) => some.map((rule) => siteOf(rule, law)).join('');
  return {
    'common/gegevensset.xsd': xsdOf(elements, pack),
    'common/gegevensset.xsl': sheet(`${variables(law)}
      <xsl:template name="gedeeld">${told(of('C'))}</xsl:template>`),
    'OV/overstap.xsl': sheet(profile(told(of('O')))),
    'PaO/swv.xsl': sheet(profile(told(of('P')))),
    ...Object.fromEntries(examples.map((root, at) => [`examples/${at}.xml`, writeXml(root)])),
  };
}

const prefix = 'g:';

function stylesheet(content: string, namespace: string): string {
  return `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:g="${namespace}" version="2.0">${content}
  </xsl:stylesheet>`;
}

function profile(sites: string): string {
  return `<xsl:include href="../common/gegevensset.xsl"/>
    <xsl:template match="/"><meldingen><xsl:call-template name="gedeeld"/>${sites}</meldingen></xsl:template>
    <xsl:template name="melding"><xsl:param name="tekst"/><melding><tekst><xsl:value-of select="$tekst"/></tekst></melding></xsl:template>`;
}

function variables({ pack: { kinds } }: DossierLaw): string {
  return `<xsl:variable name="soort" select="${named(kinds.overdrachtsoortAt)}"/>
    <xsl:variable name="overstap" select="${named(kinds.overstapAt)}"/>`;
}

function siteOf(rule: Rule, law: DossierLaw): string {
  const { at, applies, holds, message } = rule;
  const { title } = law.rules.codelists[rule.rule.slice(2)] ?? {};
  const id = title
    ? `codelijst ${rule.rule.slice(2)}. ${title.nl}`
    : `regel ${[rule.rule, ...(rule.alsoRules ?? [])].join(' en ')}`;
  return [at]
    .flat()
    .map((where) => {
      // What is about the whole document is asked where the document is, by paths from the root.
      const writing = { law, from: where === '/' ? `/${law.pack.root}/` : '' };
      const test = [
        ...boundBy(rule, law),
        ...(applies ? [testOf(applies, writing)] : []),
        `not(${testOf(holds, writing)})`,
      ].join(' and ');
      const told = `<xsl:if test="${test}"><xsl:call-template name="melding"
        ><xsl:with-param name="tekst">${message.nl.replaceAll('&', '&amp;')}</xsl:with-param></xsl:call-template></xsl:if>`;
      const about =
        where === '/' ? told : `<xsl:for-each select="${named(where)}">${told}</xsl:for-each>`;
      return `
      <!-- ${id} -->
      ${about}`;
    })
    .join('');
}

/** Whether the dossier is of those that the rule binds, where those are not all that its stylesheet judges. */
function boundBy({ families, profiles, exceptProfiles }: Rule, { pack }: DossierLaw): string[] {
  const isAll = families.some((family) => family.endsWith('unknown'));
  const all = Object.values(pack.kinds.profiles);
  const soorten = all
    .filter(({ family }) => families.includes(family))
    .map(({ overdrachtsoort }) => overdrachtsoort);
  return [
    ...(isAll ? [] : [isOneOf('$soort', [...new Set(soorten)])]),
    ...(profiles ? [isOneOf('$overstap', profiles)] : []),
    ...(exceptProfiles ? [`not(${isOneOf('$overstap', exceptProfiles)})`] : []),
  ];
}

function isOneOf(what: string, values: readonly string[]): string {
  return `(${values.map((value) => `${what}='${value}'`).join(' or ')})`;
}

function named(path: string): string {
  return path.replace(/(^|\/)([^/]+)/g, `$1${prefix}$2`);
}

type Writing = { readonly law: DossierLaw; readonly from: string };

function testOf(condition: Condition, writing: Writing, at = 'text()'): string {
  const parts = Object.entries(condition).map(([word, given]) =>
    partOf(word, given, { ...writing, at }),
  );
  return `(${parts.join(' and ')})`;
}

function partOf(
  word: string,
  given: unknown,
  { at, ...writing }: Writing & { at: string },
): string {
  const conditions = given as readonly Condition[];
  const path = (one: unknown) => named(`${String(one).startsWith('/') ? '' : writing.from}${one}`);
  const inner = (one: Condition) => testOf(one, writing, at);
  if (word === 'present') return path(given);
  if (word === 'absent') return `not(${path(given)})`;
  if (word === 'isTrue') return `xs:boolean(${path(given)})`;
  if (word === 'isFalse') return `xs:boolean(${path(given)})=false()`;
  if (word === 'anyPresent') return `(${(given as string[]).map(path).join(' or ')})`;
  if (word === 'not') return `not(${inner(given as Condition)})`;
  if (word === 'allOf') return conditions.map(inner).join(' and ');
  if (word === 'anyOf') return `(${conditions.map(inner).join(' or ')})`;
  if (word === 'const') return isOneOf(at, [String(given)]);
  if (word === 'enum') return isOneOf(at, given as string[]);
  if (word === 'codelist') {
    return isOneOf(at, writing.law.rules.codelists[String(given)]?.values ?? []);
  }
  if (word === 'pattern') return `matches(${at},'${given}')`;
  if (word === 'minLength') return `string-length(${at}) &gt;= ${given}`;
  if (word === 'maxLength') return `string-length(${at}) &lt;= ${given}`;
  if (word === 'valueAt') {
    const places = Object.entries(given as Readonly<Record<string, Condition>>);
    return places.map(([place, one]) => testOf(one, writing, path(place))).join(' and ');
  }
  // What else conditions can say has no known shape: an import has to name it.
  return `some $one in (1) satisfies ${at}`;
}
