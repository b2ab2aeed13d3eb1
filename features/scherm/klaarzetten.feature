# language: nl
Functionaliteit: Klaarzetten op het scherm
  Een fout in een dossier is het best te herstellen waar zij ontstond.
  Daarvoor moet de oude school wel zien wat er mankeert.

  @OSO-REG-06 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie een dossier met een fout klaarzet, ziet wat er niet klopt
    Als iemand op het scherm van het systeem kijkt
    Dan ziet een medewerker bij klaarzetten wat er aan het dossier mankeert
