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

  @OSO-PRI-20 @OSO-SES-01 @bron @POPO @POVO @VOVO @BB
  Scenario: Twee leerlingen worden op hetzelfde moment opgevraagd
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar een andere leerling met dezelfde achternaam heeft ook een dossier dat klaarstaat
    Als de nieuwe school de dossiers van beide leerlingen tegelijk opvraagt
    Dan gaat alleen het dossier van de gevraagde leerling over
    En heeft de oude school de sessie elke keer eerst gecontroleerd

  @OSO-PRI-20 @doel @POPO @POVO @VOVO @BB
  Scenario: De oude school stuurt het dossier van een ander kind
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En een medewerker die net het dossier van een ander kind opvroeg
    Maar de oude school stuurt het dossier van een leerling met dezelfde achternaam
    Als een medewerker het dossier opvraagt
    Dan ziet de medewerker niets van die andere leerling
