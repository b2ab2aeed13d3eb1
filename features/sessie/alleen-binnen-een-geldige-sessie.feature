# language: nl
Functionaliteit: Alleen binnen een geldige sessie
  Het Traffic Center weet welke school nu bij welk dossier mag.
  Een school die dat niet elke keer vraagt, levert ooit aan de verkeerde.

  @OSO-SES-01 @OSO-DOS-01 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Elke vraag wordt opnieuw gecontroleerd, ook in dezelfde sessie
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    En het dossier heeft een bijlage
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan krijgt de nieuwe school het hele dossier, met de bijlagen
    En heeft de oude school de sessie elke keer eerst gecontroleerd

  @OSO-SES-02 @OSO-SES-07 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Na de afmelding gaat er niets meer over
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is al afgemeld
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is
    En hoort de nieuwe school dat de sessie al is afgemeld

  @OSO-BRON-14 @bron @POPO @POVO @VOVO @BB
  Scenario: Een vraag na de afmelding wordt niet genoteerd
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is al afgemeld
    Als de nieuwe school het dossier opvraagt
    Dan staat de vraag bij de oude school niet genoteerd

  @OSO-SES-02 @OSO-SES-05 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een sessie voor het ene kind geeft geen toegang tot het andere
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is voor een andere leerling geopend
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is
    En hoort de nieuwe school wat er met de sessie is

  @OSO-SES-02 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Zonder antwoord van het Traffic Center gaat er niets over
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het Traffic Center is in storing
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is

  @OSO-SES-08 @OSO-SES-05 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Een ander aanleverpunt van dezelfde school krijgt niets
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de vraag komt van een ander aanleverpunt van de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan krijgt dat aanleverpunt niets, omdat de sessie niet van dat aanleverpunt is
    En hoort de nieuwe school wat er met de sessie is

  @OSO-SES-23 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Het Traffic Center weigert de controle
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het Traffic Center herkent het certificaat van de oude school niet
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de controle is geweigerd

  @OSO-SES-20 @bron @BB
  Scenario: Wat binnen de school blijft, gaat niet naar een andere school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de vraag komt van een andere school
    Als de nieuwe school het dossier opvraagt
    Dan krijgt die andere school niets, omdat zij geen deel is van deze school
