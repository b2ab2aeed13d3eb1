import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemasFolder } from '#law/schema-file.ts';

/** Writes a bundle as the published one is laid out, with our XML Schema and three rules of our own; answers its folder. */
export function writeStandInBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-bundle-'));
  for (const part of ['common', 'OV', 'PaO']) mkdirSync(join(folder, part));
  copyFileSync(
    join(schemasFolder, 'gegevensset/2019.1/dossier.xsd'),
    join(folder, 'common/OSO_gegevensset.xsd'),
  );
  writeFileSync(join(folder, 'common/ValideerOSOgegevensset.xsl'), stylesheet(shared));
  writeFileSync(join(folder, 'OV/ValideerOverstapprofielen.xsl'), stylesheet(profile('')));
  writeFileSync(join(folder, 'PaO/ValideerSwvPaO-profielen.xsl'), stylesheet(profile(support)));
  return folder;
}

function stylesheet(content: string): string {
  return `<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">${content}</xsl:stylesheet>`;
}

/** One rule about nodes anywhere (C015), and one about the document (C067 and C068), which tells no element. */
const shared = `
  <xsl:template name="shared">
    <xsl:for-each select="//geslacht[not(matches(., '^[0129]$'))]"><xsl:call-template name="tell"/></xsl:for-each>
    <xsl:if test="//cat_metadata = 'VERBODEN'">
      <xsl:for-each select="/dossier/metadata, /dossier/overdrachtsoort">
        <melding><type>Fout</type><locatie>/[1]</locatie><tekst>Verboden</tekst></melding>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
  <xsl:template name="tell">
    <melding><type>Fout</type>
      <locatie><xsl:for-each select="ancestor-or-self::*"
        >/<xsl:value-of select="local-name()"/>[<xsl:value-of
          select="1 + count(preceding-sibling::*[local-name() = local-name(current())])"/>]</xsl:for-each></locatie>
      <tekst>Fout</tekst></melding>
  </xsl:template>`;

function profile(rules: string): string {
  return `
  <xsl:include href="../common/ValideerOSOgegevensset.xsl"/>
  <xsl:template match="/"><meldingen><xsl:call-template name="shared"/>${rules}</meldingen></xsl:template>`;
}

/** A rule that only the stylesheet for samenwerkingsverbanden has. */
const support = `
  <xsl:for-each select="/dossier/huidigeschool/leerling[not(voornaam)]"><xsl:call-template name="tell"/></xsl:for-each>`;
