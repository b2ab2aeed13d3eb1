# language: nl
Functionaliteit: Toegang en logboek
  Een dossier is van het kind en niet van de hele school.
  Wie erbij kan is bekend, en achteraf is te zien wie erbij was.

  @OSO-PRI-03 @OSO-PRI-22 @OSO-PRI-23 @OSO-PRI-24
  @bron @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Alleen wie bevoegd is kan erbij, en dat wordt vastgelegd
    Als iemand op het scherm van het systeem kijkt
    Dan kunnen alleen bevoegde medewerkers bij de dossiers
    En zijn wachtwoorden lang genoeg, met een hoofdletter en een cijfer
    En staat in het logboek welk account een dossier klaarzette of opvroeg
    En is elke handeling rond een dossier vastgelegd
