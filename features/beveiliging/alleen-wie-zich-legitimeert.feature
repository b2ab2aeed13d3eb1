# language: nl
Functionaliteit: Alleen wie zich legitimeert
  Een dossier gaat over een kind, en een adres op het internet is van iedereen.
  Wie geen geldig certificaat toont, krijgt niets, en wie zich voordoet als een ander ook niet.

  @OSO-BEV-02 @OSO-BEV-03 @OSO-BEV-04 @OSO-BEV-06
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich niet goed legitimeert, krijgt geen dossier
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een onbevoegde probeert het eerst
    Als de nieuwe school het dossier opvraagt
    Dan wordt wie geen certificaat toont geweigerd
    En wordt een certificaat van een vreemde uitgever geweigerd
    En wordt een verlopen certificaat geweigerd
    En wordt een verouderde verbinding geweigerd

  @OSO-BEV-02 @OSO-BEV-03 @OSO-BEV-04 @OSO-BEV-06
  @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich niet goed legitimeert, krijgt geen gehoor
    Gegeven een onbevoegde probeert het eerst
    Als de oude school onverwacht bericht stuurt
    Dan wordt wie geen certificaat toont geweigerd
    En wordt een certificaat van een vreemde uitgever geweigerd
    En wordt een verlopen certificaat geweigerd
    En wordt een verouderde verbinding geweigerd

  @OSO-BEV-05 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich voordoet als het Traffic Center, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem belt, zit een vreemde
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de vreemde niets te horen

  @OSO-BEV-05 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Wie zich voordoet als de oude school, hoort niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar op het adres dat het systeem belt, zit een vreemde
    Als een medewerker het dossier opvraagt
    Dan krijgt de vreemde niets te horen
