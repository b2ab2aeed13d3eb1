# language: nl
Functionaliteit: Een bericht is een keuze
  Een school die te vroeg om een dossier vroeg, wil weten wanneer het er wel is.
  De oude school kiest zelf of dat bericht gaat, en het gaat alleen naar wie vroeg.

  @OSO-NOT-02 @OSO-NOT-03 @OSO-NOT-08 @OSO-ROB-14 @bron @POPO @POVO @VOVO @BB
  Scenario: Een medewerker laat de nieuwe school weten dat het dossier er is
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat
    Als een medewerker de nieuwe school laat weten dat het dossier klaarstaat
    Dan krijgt de nieuwe school bericht
    En is het bericht eerst bij het Traffic Center gemeld
    En noemt de melding de eerdere vraag
    En noemt het systeem elk aanleverpunt zoals de release dat wil

  @OSO-NOT-01 @bron @POPO @POVO @VOVO @BB
  Scenario: Klaarzetten alleen is nog geen bericht
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg
    Als de oude school het dossier alsnog klaarzet
    Dan gaat er vanzelf geen bericht uit

  @OSO-NOT-04 @bron @POPO @POVO @VOVO @BB
  Scenario: Wie nooit om het dossier vroeg, krijgt geen bericht
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat
    Maar de nieuwe school heeft er nooit om gevraagd
    Als een medewerker de nieuwe school laat weten dat het dossier klaarstaat
    Dan gaat er geen bericht uit naar wie niet vroeg

  @OSO-NOT-03 @OSO-NOT-05 @OSO-NOT-09 @bron @POPO @POVO @VOVO @BB
  Scenario: Het bericht gaat naar het aanleverpunt dat vroeg, op zijn eigen adres
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat
    Maar de vraag kwam van haar tweede aanleverpunt, dat een eigen adres heeft
    Als een medewerker de nieuwe school laat weten dat het dossier klaarstaat
    Dan krijgt alleen dat aanleverpunt bericht
    En komt het bericht op het adres dat het Traffic Center gaf
    En is het bericht eerst bij het Traffic Center gemeld

  @OSO-NOT-06 @bron @POPO @POVO @VOVO @BB
  Scenario: Wat het Traffic Center afkeurt, gaat niet uit
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat
    Maar het aanleverpunt van de nieuwe school is niet meer in gebruik
    Als een medewerker de nieuwe school laat weten dat het dossier klaarstaat
    Dan krijgt niemand bericht, omdat het Traffic Center de melding afkeurt

  @OSO-NOT-07 @bron @POPO @POVO @VOVO @BB
  Scenario: Een bericht dat niet aankomt, verandert niets aan het dossier
    Gegeven een dossier waar de nieuwe school vergeefs om vroeg, en dat nu klaarstaat
    Maar het bericht daarover kwam bij de nieuwe school niet aan
    Als de nieuwe school er daarna toch weer om vraagt
    Dan krijgt de nieuwe school het dossier, ook zonder bericht

  @OSO-NOT-09 @bron @POSWV @VOSWV
  Scenario: Het samenwerkingsverband krijgt bericht op zijn eigen adres
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan komt het bericht op het adres dat het Traffic Center gaf
