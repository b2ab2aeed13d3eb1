# language: nl
Functionaliteit: Opnieuw opvragen
  Na het eerste advies komt er vaak nog iets bij: een toets, een nieuw advies.
  De nieuwe school wil dan het nieuwste, en niet kwijtraken wat zij had.

  @OSO-DOEL-09 @doel @POPO @POVO @VOVO @BB @vol
  Scenario: Er is iets bijgekomen
    Gegeven een overstapdossier dat al eens is opgehaald
    En het dossier is daarna aangevuld
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker het aangevulde dossier

  @OSO-DOEL-07 @doel @POPO @POVO @VOVO @BB @vol
  Scenario: Er is niets bijgekomen
    Gegeven een overstapdossier dat al eens is opgehaald
    Maar het dossier is daarna niet gewijzigd
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker nog steeds het eerdere dossier
