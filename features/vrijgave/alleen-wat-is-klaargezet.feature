# language: nl
Functionaliteit: Alleen wat is klaargezet, en alleen voor die school
  De oude school beslist wanneer een dossier af is en naar welke school het gaat.
  Wie er eerder of elders om vraagt, krijgt het niet.

  @OSO-BRON-01 @OSO-BRON-13 @OSO-BRON-15 @OSO-SES-01 @bron @POPO @POVO @VOVO @BB
  Scenario: Het dossier is nog niet klaar
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het dossier is nog niet klaargezet
    Als de nieuwe school het dossier opvraagt
    Dan hoort de nieuwe school dat het dossier nog niet beschikbaar is
    En heeft de oude school de sessie elke keer eerst gecontroleerd
    En staat de vraag bij de oude school genoteerd
    En klopt wat de oude school van de vraag noteerde

  @OSO-BRON-02 @OSO-SES-06 @bron @POPO @POVO @VOVO
  Scenario: Het dossier staat klaar voor een andere school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het dossier is klaargezet voor een andere school
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat het niet voor haar klaarstaat
    En controleert de oude school precies deze vraag

  @OSO-BRON-18 @niet-vooraf @bron @POPO @POVO @VOVO @BB
  Scenario: De oude school kent de leerling niet
    Gegeven een leerling die de oude school niet kent
    Als de nieuwe school het dossier opvraagt
    Dan hoort de nieuwe school dat er niets is
