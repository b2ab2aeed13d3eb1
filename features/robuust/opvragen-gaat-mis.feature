# language: nl
Functionaliteit: Ook een mislukte vraag eindigt netjes
  Niet elk systeem doet het altijd, en niet elke code is van tevoren bekend.
  Wie op een dossier wacht, moet weten dat het niet kwam.

  @OSO-ROB-08 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school antwoordt met iets onbekends
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar de oude school antwoordt met een onbekende code
    Als een medewerker het dossier opvraagt
    Dan hoort de medewerker dat er niets bruikbaars kwam

  @OSO-ROB-09 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Het Traffic Center is in storing
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar het Traffic Center is in storing
    Als een medewerker het dossier opvraagt
    Dan hoort de medewerker dat het nu niet kan

  @OSO-ROB-10 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school antwoordt niet
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar de oude school antwoordt niet
    Als een medewerker het dossier opvraagt
    Dan is de sessie afgemeld en weet de medewerker het
