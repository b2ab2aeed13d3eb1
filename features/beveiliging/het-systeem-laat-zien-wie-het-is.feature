# language: nl
Functionaliteit: Het systeem laat zien wie het is
  Aan het certificaat en aan de vorm van een bericht ziet de ander wie er spreekt, en over welke afspraken.
  Wie dat niet kan zien, hoort niets te geloven.

  @OSO-BEV-01 @OSO-BEV-07 @OSO-BEV-08 @OSO-BEV-09 @OSO-ROB-01 @OSO-ROB-02 @OSO-ROB-06 @OSO-ROB-14
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school is te herkennen terwijl zij levert
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan toont het systeem overal één certificaat, met zijn nummer
    En spreekt het systeem overal TLS 1.2 of hoger
    En heeft elk bericht van het systeem de vorm van de release
    En noemt het systeem elk aanleverpunt zoals de release dat wil
    En kwam elk antwoord van het systeem op tijd

  @OSO-BEV-01 @OSO-BEV-07 @OSO-BEV-08 @OSO-BEV-09 @OSO-ROB-01 @OSO-ROB-02 @OSO-ROB-14
  @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De nieuwe school is te herkennen terwijl zij vraagt
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als een medewerker het dossier opvraagt
    Dan toont het systeem overal één certificaat, met zijn nummer
    En spreekt het systeem overal TLS 1.2 of hoger
    En heeft elk bericht van het systeem de vorm van de release
    En noemt het systeem elk aanleverpunt zoals de release dat wil
