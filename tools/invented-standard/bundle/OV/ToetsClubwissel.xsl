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
    <!-- Norm spelersbundel versie 3.1, regel CW.01 -->
    <xsl:if test="not(sb:toetsversie='3.1.2')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De toetsversie past niet bij deze toets van clubwissels.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel CW.02 -->
    <xsl:if test="not($typeDocument='clubwissel')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De soort van de bundel is "clubwissel".</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel CW.03 -->
    <xsl:if test="($typeDocument='clubwissel') and not($typeOverstap='CLUBCLUB')">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">De route van een clubwissel is "CLUBCLUB".</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel CW.04 -->
    <xsl:if test="($typeDocument='clubwissel') and not(sb:vrijgave)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een clubwissel zegt wat er vrijgegeven is.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="//sb:spelersbundel">
    <!-- Norm spelersbundel versie 3.1, regel CW.05 -->
    <xsl:if test="($typeDocument='clubwissel') and not(//sb:spelersbundel/sb:medeweten)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een clubwissel gaat niet zonder medeweten.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="//sb:spelersbundel/sb:medeweten">
    <!-- Norm spelersbundel versie 3.1, regel CW.06 -->
    <xsl:if test="($typeDocument='clubwissel') and xs:boolean(sb:voorgelegd) and not(sb:voorgelegdop)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Wie iets voorlegde, weet ook wanneer.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="sb:speler">
    <!-- Norm spelersbundel versie 3.1, regel CW.07 -->
    <xsl:if test="($typeDocument='clubwissel') and (sb:geboortejaar)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een clubwissel noemt geen los geboortejaar.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel CW.08 -->
    <xsl:if test="($typeDocument='clubwissel') and (xs:boolean(sb:verblijfgeheim)) and (sb:verblijf)">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Een geheim verblijf gaat niet mee in een clubwissel.</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <!-- Norm spelersbundel versie 3.1, regel CW.09 -->
    <xsl:for-each select="/descendant::*/sb:contact">
      <xsl:if test="($typeDocument='clubwissel') and (xs:boolean(sb:afgeschermd)) and (xs:string(sb:wijze)='telefoon') and not(xs:string(sb:bereikbaarop)='0000000000')">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Een afgeschermd telefoonnummer is "0000000000" in een clubwissel.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
    <!-- Norm spelersbundel versie 3.1, regel CW.10: niet in een bekende vorm -->
    <xsl:variable name="jaarVanOpmaak" select="year-from-date(xs:date(//sb:kop/sb:opgemaakt))"/>
    <xsl:if test="($typeDocument='clubwissel') and sb:geboren[year-from-date(xs:date(.)) gt $jaarVanOpmaak - 6]">
      <xsl:call-template name="melding">
        <xsl:with-param name="tekst">Wie van club wisselt, is in het jaar van opmaak ten minste zes.</xsl:with-param>
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
