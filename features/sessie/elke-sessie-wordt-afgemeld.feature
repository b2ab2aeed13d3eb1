# language: nl
Functionaliteit: Elke sessie wordt afgemeld
  Een sessie die openblijft, geeft langer toegang dan nodig is.
  Uit de resultaten weet de keten of overstappen lukken, ook wanneer het niet lukt.

  @OSO-SES-03 @OSO-SES-04 @OSO-DOEL-03 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Ook een vergeefse vraag wordt afgemeld, met het resultaat dat er was
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar het dossier is nog niet klaargezet
    Als een medewerker het dossier opvraagt
    Dan is de sessie precies één keer afgemeld
    En is de sessie afgemeld met het gegeven resultaat
    En hoort de medewerker waarom er niets kwam

  @OSO-SES-18 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV @vol
  Scenario: Een fout bij de afmelding hindert de medewerker niet
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar het Traffic Center keurt de afmelding af
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker gewoon het dossier
