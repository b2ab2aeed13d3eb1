# language: nl
Functionaliteit: Over een bericht beslist een mens
  Wie vergeefs om een dossier vroeg, moet het merken als het er wel is.
  Of er dan opnieuw gevraagd wordt, beslist een medewerker en niet het systeem.

  @OSO-NOT-10 @OSO-NOT-11 @OSO-DOEL-10 @doel @POPO @POVO @VOVO @BB
  Scenario: De oude school laat weten dat het dossier er nu is
    Gegeven een dossier waar een medewerker vergeefs om vroeg
    Als de oude school laat weten dat het dossier nu klaarstaat
    Dan is het bericht van de oude school bevestigd
    En ziet de medewerker het bericht bij de leerling
    En is er niets gevraagd zonder medewerker

  @OSO-NOT-10 @OSO-NOT-11 @doel @POSWV @VOSWV
  Scenario: Een samenwerkingsverband krijgt bericht dat er een dossier is
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt
    Dan is het bericht van de oude school bevestigd
    En ziet de medewerker het bericht bij de leerling
