# language: nl
Functionaliteit: De nieuwe school krijgt wat zij vroeg
  Een school die een dossier al heeft, wil alleen weten of er een nieuwer is.
  Een school die een versie niet kan lezen, heeft er niets aan.

  @OSO-BRON-03 @bron @POPO @POVO @VOVO @BB
  Scenario: Er is niets nieuwers
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar gevraagd wordt alleen wat na morgen is klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan hoort de nieuwe school dat het dossier niet is gewijzigd

  @OSO-BRON-03 @bron @POVO
  Scenario: Het dossier is van net voor het gevraagde moment
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar gevraagd wordt alleen wat over een half uur is klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan hoort de nieuwe school dat het dossier niet is gewijzigd

  @OSO-BRON-04 @bron @POPO @POVO @VOVO @BB
  Scenario: Het dossier is nieuwer dan de gevraagde datum
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En gevraagd wordt wat sinds vorig jaar is klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het dossier, want het is nieuw genoeg

  @OSO-BRON-04 @bron @POVO
  Scenario: Het dossier is van de gevraagde datum
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En gevraagd wordt wat vandaag is klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het dossier, want het is nieuw genoeg

  @OSO-BRON-06 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De gevraagde versie bestaat niet
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar gevraagd wordt een dossierversie die niet bestaat
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat die versie niet bestaat
