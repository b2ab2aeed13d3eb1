# language: nl
Functionaliteit: Elke sessie wordt afgemeld
  Een sessie die openblijft, geeft langer toegang dan nodig is.
  Uit de resultaten weet de keten of overstappen lukken, ook wanneer het niet lukt.

  @OSO-SES-03 @OSO-SES-04 @doel @POVO
  Scenario: Ook een vergeefse vraag wordt afgemeld, met het resultaat dat er was
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het dossier is nog niet klaargezet
    Als een medewerker het dossier opvraagt
    Dan is de sessie precies één keer afgemeld
    En is de sessie afgemeld met het gegeven resultaat
