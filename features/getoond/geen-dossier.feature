# language: nl
Functionaliteit: Alleen een dossier wordt als dossier getoond
  De leraar moet op de inhoud van een dossier kunnen rekenen.
  Wat geen dossier is, hoort daar niet tussen te staan.

  @OSO-DOEL-13 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school levert iets anders
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die weet hoe een gelukte aanvraag eruitziet
    Maar de oude school levert iets dat geen dossier is
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker geen dossier en hoort dat het niet kon
