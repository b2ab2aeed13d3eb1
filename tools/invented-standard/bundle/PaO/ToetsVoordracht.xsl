<?xml version="1.0" encoding="UTF-8"?>
<!-- Invented for the tests of OSO Keur. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sb="http://www.spelersbundel.example/bundelgegevens/3/bundel" xmlns="http://www.spelersbundel.example/bundelgegevens/3/schemas/Meldingen" exclude-result-prefixes="xs" version="2.0" extension-element-prefixes="sb">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:variable name="typeDocument" select="//sb:soortbundel/text()"/>
  <xsl:variable name="typeOverstap" select="/descendant-or-self::*/sb:kop/sb:route/text()"/>
  <xsl:include href="include/ToetsBundelgegevens_3.1.xsl"/>
  <xsl:template match="*|text()|@*">
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="//sb:spelersbundel/sb:kop">
    <!-- Norm spelersbundel versie 3.1, regel VD.01 -->
    <xsl:if test="not(sb:toetsversie='3.1.2')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De toetsversie past niet bij deze toets van voordrachten.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel VD.02 -->
    <xsl:if test="not(sb:route='CLUBSEL')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De route van een voordracht is "CLUBSEL".</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel VD.03 -->
    <xsl:if test="not($typeDocument='voordracht')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De soort van de bundel is "voordracht".</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="sb:speler">
    <!-- Norm spelersbundel versie 3.1, regel VD.04 -->
    <xsl:if test="($typeDocument='voordracht') and (sb:lidnummer)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een voordracht noemt geen lidnummer.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel VD.05 -->
    <xsl:if test="($typeDocument='voordracht') and not(sb:aanbeveling)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een voordracht gaat niet zonder aanbeveling.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="sb:aanbeveling">
    <!-- Norm spelersbundel versie 3.1, regel VD.06 -->
    <xsl:if test="($typeDocument='voordracht') and xs:boolean(sb:overlegnodig)">
      <xsl:if test="not(sb:overlegmet)">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Een voordracht die overleg nodig vindt, zegt met wie.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="sb:blessurelijst">
    <!-- Norm spelersbundel versie 3.1, regel VD.07: niet in een bekende vorm -->
    <xsl:if test="some $blessure in sb:blessure satisfies xs:date($blessure/sb:hersteld) lt xs:date($blessure/sb:begonnen)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Niemand is hersteld voordat de blessure begon.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template name="melding">
    <xsl:param name="tekst"/>
    <melding>
      <type>Fout</type>
      <locatie>
        <xsl:call-template name="plaats">
          <xsl:with-param name="rest"/>
        </xsl:call-template>
      </locatie>
      <tekst>
        <xsl:value-of select="$tekst"/>
      </tekst>
    </melding>
  </xsl:template>
  <xsl:template name="plaats">
    <xsl:param name="rest"/>
    <xsl:variable name="naam" select="local-name()"/>
    <xsl:variable name="stap" select="concat('/', $naam, '[', count(preceding-sibling::*[local-name()=$naam])+1, ']', $rest)"/>
    <xsl:choose>
      <xsl:when test="not(parent::*)">
        <xsl:value-of select="$stap"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="parent::*">
          <xsl:call-template name="plaats">
            <xsl:with-param name="rest" select="$stap"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
