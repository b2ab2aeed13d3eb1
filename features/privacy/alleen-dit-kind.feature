# language: nl
Functionaliteit: Alleen het kind dat is gevraagd
  Een broertje of een naamgenoot is een ander kind.
  Wie op de naam zoekt, geeft ooit het verkeerde dossier weg.

  @OSO-PRI-20 @bron @POPO @POVO @VOVO @BB
  Scenario: Twee leerlingen met dezelfde achternaam
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een andere leerling met dezelfde achternaam heeft ook een dossier dat klaarstaat
    Als de nieuwe school het dossier opvraagt
    Dan gaat alleen het dossier van de gevraagde leerling over

  @OSO-PRI-20 @doel @POPO @POVO @VOVO @BB
  Scenario: De oude school stuurt het dossier van een ander kind
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de oude school stuurt het dossier van een leerling met dezelfde achternaam
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker niets van die andere leerling
