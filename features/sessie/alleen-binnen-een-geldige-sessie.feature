# language: nl
Functionaliteit: Alleen binnen een geldige sessie
  Het Traffic Center weet welke school nu bij welk dossier mag.
  Een school die dat niet elke keer vraagt, levert ooit aan de verkeerde.

  @OSO-SES-01 @bron @POVO
  Scenario: Elke vraag wordt opnieuw gecontroleerd, ook in dezelfde sessie
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan heeft de oude school de sessie elke keer eerst gecontroleerd

  @OSO-SES-02 @bron @POVO
  Scenario: Na de afmelding gaat er niets meer over
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is al afgemeld
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is
