# language: nl
Functionaliteit: Zonder sessie gebeurt er niets
  Het Traffic Center laat alleen bekende en gekwalificeerde scholen toe.
  Wie geen sessie krijgt, vraagt niets, meldt niets af en vertelt dat aan wie erop wacht.

  @OSO-SES-09 @OSO-SES-10 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Het Traffic Center weigert de sessie
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar het Traffic Center kent de oude school niet
    Als een medewerker het dossier opvraagt
    Dan wordt er niets opgevraagd en niets afgemeld
    En hoort de medewerker dat het niet kan

  @OSO-SES-22 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school is niet meer gekwalificeerd
    Gegeven een overstapdossier dat al eens is opgehaald
    Maar de oude school is niet meer gekwalificeerd
    Als een medewerker het dossier opvraagt
    Dan wordt de oude school niets gevraagd
