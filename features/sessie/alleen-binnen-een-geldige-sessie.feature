# language: nl
Functionaliteit: Alleen binnen een geldige sessie
  Het Traffic Center weet welke school nu bij welk dossier mag.
  Een school die dat niet elke keer vraagt, levert ooit aan de verkeerde.

  @OSO-SES-01 @OSO-DOS-01 @bron @POVO
  Scenario: Elke vraag wordt opnieuw gecontroleerd, ook in dezelfde sessie
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan krijgt de nieuwe school het hele dossier, met de bijlagen
    En heeft de oude school de sessie elke keer eerst gecontroleerd

  @OSO-SES-02 @bron @POVO
  Scenario: Na de afmelding gaat er niets meer over
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is al afgemeld
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is

  @OSO-SES-02 @bron @POVO
  Scenario: Een sessie voor het ene kind geeft geen toegang tot het andere
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de sessie is voor een andere leerling geopend
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is

  @OSO-SES-02 @bron @POVO
  Scenario: Zonder antwoord van het Traffic Center gaat er niets over
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar het Traffic Center is in storing
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school niets, omdat de sessie niet geldig is
