# language: nl
Functionaliteit: Een opgevraagd dossier op het scherm
  De leraar leest het dossier van een scherm, niet van een lijn.
  Wat daar niet te zien is, is voor hem niet aangekomen.

  @OSO-DOEL-04 @OSO-DOEL-05 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een dossier en elke weigering zijn op het scherm te lezen
    Als iemand op het scherm van het systeem kijkt
    Dan ziet een medewerker bij elke weigering een eigen melding
    En kan een medewerker het hele dossier lezen en elke bijlage openen

  @OSO-DOEL-12 @doel @POPO @POVO @VOVO
  Scenario: Een bestand van vroeger is geen overstapdossier
    Als iemand op het scherm van het systeem kijkt
    Dan is een DOD-bestand niet als overstapdossier in te lezen
