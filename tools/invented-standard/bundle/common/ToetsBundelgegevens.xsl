<?xml version="1.0" encoding="UTF-8"?>
<!-- Invented for the tests of OSO Keur. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sb="http://www.spelersbundel.example/bundelgegevens/3/bundel" xmlns="http://www.spelersbundel.example/bundelgegevens/3/schemas/Meldingen" exclude-result-prefixes="xs" version="2.0" extension-element-prefixes="sb">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:template match="/">
    <meldingen>
      <!-- Norm spelersbundel: waarde volgens codelijst 1. Soort bundel -->
      <xsl:for-each select="/descendant::*/sb:soortbundel">
        <xsl:if test="not(text()='clubwissel') and not(text()='voordracht')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Soort bundel' hoort niet bij codelijst 1.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 2. Route -->
      <xsl:for-each select="/descendant::*/sb:kop/sb:route">
        <xsl:if test="not(text()='CLUBCLUB') and not(text()='CLUBSEL') and not(text()='CLUBRUST')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Route' hoort niet bij codelijst 2.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 3. Wijze van contact -->
      <xsl:for-each select="/descendant::*/sb:contact/sb:wijze">
        <xsl:if test="not(text()='telefoon') and not(text()='brief') and not(text()='duif')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Wijze' hoort niet bij codelijst 3.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 4. Speelsterkte -->
      <xsl:for-each select="/descendant::*/sb:speelsterkte">
        <xsl:if test="not(text()='01') and not(text()='02') and not(text()='03') and not(text()='3+') and not(text()='N.v.t.')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Speelsterkte' hoort niet bij codelijst 4.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 5. Oordeel -->
      <xsl:for-each select="/descendant::*/sb:medeweten/sb:oordeel">
        <xsl:if test="not(text()='Eens') and not(text()='Oneens') and not(text()='Onbekend')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Oordeel' hoort niet bij codelijst 5.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 6. Bundeldeel -->
      <xsl:if test="not(//sb:kop/sb:bundeldeel/text()='LEDEN') and not(//sb:kop/sb:bundeldeel/text()='WEDSTRIJD') and not(//sb:kop/sb:bundeldeel/text()='BEIDE')">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">De waarde van 'Bundeldeel' hoort niet bij codelijst 6.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel: waarde volgens codelijst 9. Vrijgave -->
      <xsl:for-each select="/descendant::*/sb:vrijgave/sb:deel_medeweten">
        <xsl:if test="not(text()='VERPLICHT') and not(text()='OPTIONEEL') and not(text()='VERBODEN') and not(text()='OPT-UIT')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Vrijgave van medeweten' hoort niet bij codelijst 9.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel: waarde volgens codelijst 9. Vrijgave -->
      <xsl:for-each select="/descendant::*/sb:vrijgave/sb:deel_blessures">
        <xsl:if test="not(text()='VERPLICHT') and not(text()='OPTIONEEL') and not(text()='VERBODEN') and not(text()='OPT-UIT')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De waarde van 'Vrijgave van blessures' hoort niet bij codelijst 9.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel versie 3.1, regel AL.01 -->
      <xsl:for-each select="/descendant::*/sb:kop/sb:normversie">
        <xsl:if test="not(text()='3.1')">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">De normversie is niet "3.1".</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel versie 3.1, regel AL.02 -->
      <xsl:for-each select="/descendant::*/sb:begeleider">
        <xsl:if test="not(xs:boolean(sb:gestopt)) and (sb:gestoptop) ">
          <xsl:call-template name="melding">
            <xsl:with-param name="tekst">Wie niet gestopt is, is ook niet op een dag gestopt.</xsl:with-param>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <!-- Norm spelersbundel versie 3.1, regel SB.deel01 -->
      <xsl:if test="((//sb:spelersbundel/sb:kop/sb:vrijgave/sb:deel_medeweten='VERPLICHT') and not(//sb:spelersbundel/sb:medeweten))">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Medeweten ontbreekt, en is in deze bundel verplicht.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel versie 3.1, regel SB.deel01 -->
      <xsl:if test="((//sb:spelersbundel/sb:kop/sb:vrijgave/sb:deel_medeweten='VERBODEN') and (//sb:spelersbundel/sb:medeweten))">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Medeweten staat er, en is in deze bundel verboden.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel versie 3.1, regel SB.deel01 -->
      <xsl:if test="((//sb:spelersbundel/sb:kop/sb:vrijgave/sb:deel_medeweten='OPT-UIT') and (//sb:spelersbundel/sb:medeweten))">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Medeweten staat er, en is uit deze bundel gehouden.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel versie 3.1, regel SB.deel02 -->
      <xsl:if test="((//sb:spelersbundel/sb:kop/sb:vrijgave/sb:deel_blessures='VERBODEN') and (//sb:spelersbundel/sb:vereniging/sb:speler/sb:blessurelijst))">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Blessures staan er, en zijn in deze bundel verboden.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel versie 3.1, regel SB.deel02 -->
      <xsl:if test="((//sb:spelersbundel/sb:kop/sb:vrijgave/sb:deel_blessures='OPT-UIT') and (//sb:spelersbundel/sb:vereniging/sb:speler/sb:blessurelijst))">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Blessures staan er, en zijn uit deze bundel gehouden.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- Norm spelersbundel versie 3.1, regel AL.03: niet in een bekende vorm -->
      <xsl:if test="count(//sb:blessurelijst/sb:blessure) gt 3">
        <xsl:call-template name="melding">
          <xsl:with-param name="tekst">Een bundel noemt ten hoogste drie blessures.</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates/>
    </meldingen>
  </xsl:template>
</xsl:stylesheet>
