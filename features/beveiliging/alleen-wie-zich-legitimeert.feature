# language: nl
Functionaliteit: Alleen wie zich legitimeert
  Een dossier gaat over een kind, en een adres op het internet is van iedereen.
  Wie geen geldig certificaat toont, krijgt niets, en wie zich voordoet als een ander ook niet.

  @OSO-BEV-02 @OSO-BEV-03 @OSO-BEV-04 @OSO-BEV-06 @OSO-BEV-13 @OSO-BEV-14
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich niet goed legitimeert, krijgt geen dossier
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een onbevoegde probeert het eerst
    Als de nieuwe school het dossier opvraagt
    Dan wordt wie geen certificaat toont geweigerd
    En wordt een certificaat van een vreemde uitgever geweigerd
    En wordt een verlopen certificaat geweigerd
    En wordt een certificaat dat nog niet geldig is geweigerd
    En wordt een certificaat waarmee niemand mag bellen geweigerd
    En wordt een verouderde verbinding geweigerd

  @OSO-BEV-02 @OSO-BEV-03 @OSO-BEV-04 @OSO-BEV-06 @OSO-BEV-13 @OSO-BEV-14
  @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich niet goed legitimeert, krijgt geen gehoor
    Gegeven een onbevoegde probeert het eerst
    Als de oude school onverwacht bericht stuurt
    Dan wordt wie geen certificaat toont geweigerd
    En wordt een certificaat van een vreemde uitgever geweigerd
    En wordt een verlopen certificaat geweigerd
    En wordt een certificaat dat nog niet geldig is geweigerd
    En wordt een certificaat waarmee niemand mag bellen geweigerd
    En wordt een verouderde verbinding geweigerd

  @OSO-BEV-05 @OSO-BEV-15 @OSO-BEV-16 @OSO-BEV-17
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich voordoet als het Traffic Center, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem belt, zit eerst telkens een andere bedrieger
    Als de nieuwe school het dossier opvraagt
    Dan hoort een vreemde uitgever niets
    En hoort een server met een verlopen of te vroeg certificaat niets
    En hoort een certificaat dat niet voor servers is niets
    En hoort een server met het certificaat van een andere host niets

  @OSO-BEV-05 @OSO-BEV-15 @OSO-BEV-16 @OSO-BEV-17
  @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich voordoet als de oude school, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem belt, zit eerst telkens een andere bedrieger
    Als een medewerker het dossier opvraagt
    Dan hoort een vreemde uitgever niets
    En hoort een server met een verlopen of te vroeg certificaat niets
    En hoort een certificaat dat niet voor servers is niets
    En hoort een server met het certificaat van een andere host niets

  @OSO-BEV-18 @OSO-BEV-19 @functie-revocation-list @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie een ingetrokken certificaat toont, krijgt en hoort niets van de oude school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een ander met een ingetrokken certificaat probeert het eerst
    En op het adres dat het systeem belt, zit eerst een ander met een ingetrokken certificaat
    Als de nieuwe school het dossier opvraagt
    Dan wordt een ingetrokken certificaat geweigerd
    En hoort een server met een ingetrokken certificaat niets

  @OSO-BEV-18 @OSO-BEV-19 @functie-revocation-list @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie een ingetrokken certificaat toont, krijgt en hoort niets van de nieuwe school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een ander met een ingetrokken certificaat probeert het eerst
    En op het adres dat het systeem belt, zit eerst een ander met een ingetrokken certificaat
    Als een medewerker het dossier opvraagt
    En de oude school onverwacht bericht stuurt
    Dan wordt een ingetrokken certificaat geweigerd
    En hoort een server met een ingetrokken certificaat niets

  @OSO-BEV-20 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie met het certificaat van een andere leverancier in een sessie vraagt, krijgt niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een andere leverancier vraagt het daarna in dezelfde sessie
    Als de nieuwe school het dossier opvraagt
    Dan krijgt een andere leverancier in die sessie niets

  @OSO-BEV-21 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie met het certificaat van een andere leverancier op het adres van het Traffic Center zit, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem eerder belde, zit daarna een andere leverancier
    Als de nieuwe school het dossier opvraagt
    Dan hoort een andere leverancier op dat adres niets

  @OSO-BEV-21 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie met het certificaat van een andere leverancier op het adres van de oude school zit, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem eerder belde, zit daarna een andere leverancier
    Als een medewerker het dossier opvraagt
    Dan hoort een andere leverancier op dat adres niets
