# language: nl
Functionaliteit: Via een regionaal platform
  In sommige regio's gaat een dossier eerst naar een platform en dan pas naar de nieuwe school.
  Het platform is een systeem van een school: wie de school iets geeft, geeft het ook daar.

  @OSO-BRON-19 @OSO-DOS-01 @OSO-SES-01 @bron @POVO @vol
  Scenario: De nieuwe school laat een platform het dossier ophalen
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een regionaal platform het dossier voor de nieuwe school opvraagt
    Dan krijgt het platform het dossier
    En krijgt de nieuwe school het hele dossier, met de bijlagen
    En heeft de oude school de sessie elke keer eerst gecontroleerd

  @functie-regional-platform @OSO-DOEL-01 @OSO-SES-03 @OSO-SES-16 @doel @POVO @vol
  Scenario: Een medewerker haalt het dossier bij een platform op
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt dat de oude school op een regionaal platform zette
    Dan ziet de medewerker het hele dossier, met de bijlagen
    En is de sessie precies één keer afgemeld
    En is de sessie afgemeld met het hoogste resultaat
