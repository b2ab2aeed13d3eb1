# language: nl
Functionaliteit: De vraag past bij de sessie
  Een sessie is er voor één dossier, tussen twee scholen.
  De oude school kan een vraag alleen vertrouwen als alles daarbij past.

  @OSO-SES-11 @OSO-SES-12 @OSO-SES-13 @OSO-SES-19 @OSO-DOEL-15 @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: Elk dossier heeft zijn eigen sessie, en elke vraag past erbij
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker dit dossier en dat van een andere leerling opvraagt
    Dan heeft elk dossier zijn eigen sessie
    En wijst de nieuwe school elke leerling met één sleutel aan
    En noemt de nieuwe school de goede soort overdracht
    En past elke vraag bij de toegekende sessie
    En vraagt de nieuwe school de afgesproken dossierversie

  @OSO-SES-21 @doel @BB
  Scenario: Wie binnen de school vraagt, blijft binnen de school
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt
    Dan blijft de vraag binnen de school
