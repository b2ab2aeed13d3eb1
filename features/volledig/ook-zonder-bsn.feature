# language: nl
Functionaliteit: Ook zonder BSN
  Niet elk kind heeft een BSN; een onderwijsnummer is er dan voor in de plaats.
  Een systeem dat alleen BSN's kent, laat juist de kinderen zitten die hier pas zijn.

  @OSO-DOS-14 @niet-vooraf @bron @POPO @POVO @VOVO @BB
  Scenario: De nieuwe school vraagt naar een leerling met een onderwijsnummer
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de leerling heeft een onderwijsnummer in plaats van een BSN
    Als de nieuwe school het dossier opvraagt
    Dan wordt de leerling op het onderwijsnummer gevonden

  @OSO-DOS-14 @doel @POPO @POVO @VOVO @BB
  Scenario: Een medewerker vraagt naar een leerling met een onderwijsnummer
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de leerling heeft een onderwijsnummer in plaats van een BSN
    Als een medewerker het dossier opvraagt
    Dan wordt de leerling op het onderwijsnummer gevonden
