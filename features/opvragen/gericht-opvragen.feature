# language: nl
Functionaliteit: Gericht opvragen
  Een medewerker weet soms waar het dossier is, of heeft al een eerder.
  Dan hoeft niet de hele oude school te antwoorden, en niet met wat er al was.

  @OSO-DOEL-06 @doel @POPO @POVO @VOVO @BB
  Scenario: Alleen wat er sinds een datum bij is
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker alleen opvraagt wat het laatste uur is klaargezet
    Dan staat die datum in de vraag

  @OSO-DOEL-08 @doel @POPO @POVO @VOVO @BB
  Scenario: Alleen bij het ene aanleverpunt
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier bij het tweede aanleverpunt opvraagt
    Dan is alleen dat aanleverpunt bevraagd
