import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '#law/load-rules.ts';
import { schemasFolder } from '#law/schema-file.ts';

/**
 * Writes a bundle as the published one is laid out, with our XML Schema; answers its folder. It has as many sites as ours
 * has rules, and a few of them work.
 */
export function writeStandInBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-bundle-'));
  for (const part of ['common', 'OV', 'PaO']) mkdirSync(join(folder, part));
  copyFileSync(
    join(schemasFolder, 'gegevensset/2019.1/dossier.xsd'),
    join(folder, 'common/OSO_gegevensset.xsd'),
  );
  writeFileSync(join(folder, 'common/ValideerOSOgegevensset.xsl'), stylesheet(shared));
  writeFileSync(join(folder, 'OV/ValideerOverstapprofielen.xsl'), stylesheet(profile('O')));
  writeFileSync(join(folder, 'PaO/ValideerSwvPaO-profielen.xsl'), stylesheet(profile('P')));
  return folder;
}

function stylesheet(content: string): string {
  return `<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">${content}</xsl:stylesheet>`;
}

/** A rule about nodes anywhere, two about the document, which tell no element, and one of samenwerkingsverbanden. */
const working: Readonly<Record<string, string>> = {
  C015: "//geslacht[not(matches(., '^[0129]$'))]",
  C067: "/.[//cat_metadata = 'VERBODEN' and /dossier/metadata]",
  C068: "/.[//cat_metadata = 'VERBODEN' and /dossier/overdrachtsoort]",
  P009: '/dossier/huidigeschool/leerling[not(voornaam)]',
};

function sites(letter: string): string {
  const keys = loadRules('2019.1').rules.map(({ key }) => key);
  return keys
    .filter((key) => key.startsWith(letter))
    .map(
      (key) => `
    <xsl:for-each select="${working[key] ?? '()'}">
      <xsl:call-template name="melding"><xsl:with-param name="tekst">Fout ${key}</xsl:with-param></xsl:call-template>
    </xsl:for-each>`,
    )
    .join('');
}

const shared = `
  <xsl:template name="shared">${sites('C')}</xsl:template>
  <xsl:template name="melding">
    <xsl:param name="tekst"/>
    <melding><type>Fout</type>
      <locatie><xsl:for-each select="ancestor-or-self::node()[not(self::document-node()) or not(current()/..)]"
        >/<xsl:value-of select="local-name()"/>[<xsl:value-of
          select="1 + count(preceding-sibling::*[local-name() = local-name(current())])"/>]</xsl:for-each></locatie>
      <tekst><xsl:value-of select="$tekst"/></tekst></melding>
  </xsl:template>`;

function profile(letter: string): string {
  return `
  <xsl:include href="../common/ValideerOSOgegevensset.xsl"/>
  <xsl:template match="/"><meldingen><xsl:call-template name="shared"/>${sites(letter)}</meldingen></xsl:template>`;
}
