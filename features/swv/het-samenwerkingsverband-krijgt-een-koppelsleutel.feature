# language: nl
Functionaliteit: Het samenwerkingsverband krijgt een koppelsleutel
  Een samenwerkingsverband kent het kind niet bij zijn PGN.
  De koppelsleutel wijst één dossier aan, en verder niets.

  @OSO-SWV-01 @OSO-SWV-02 @OSO-SWV-03 @OSO-SWV-14 @bron @POSWV @VOSWV
  Scenario: Een school biedt een dossier aan
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Als een medewerker het dossier aan het samenwerkingsverband aanbiedt
    Dan is de aanvraag bij het Traffic Center gemeld
    En krijgt het samenwerkingsverband de koppelsleutel van het Traffic Center
    En krijgt alleen het gekozen aanleverpunt bericht
    En staat er in geen bericht een PGN

  @OSO-SWV-06 @OSO-SWV-09 @OSO-SWV-13 @OSO-BRON-16 @bron @POSWV @VOSWV
  Scenario: Het samenwerkingsverband heeft aan de koppelsleutel genoeg
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar de ouders hebben het dossier nog niet ingezien
    Als het samenwerkingsverband het dossier opvraagt
    Dan krijgt het samenwerkingsverband het hele dossier, want de koppelsleutel is genoeg
    En staat er geen PGN in het dossier
    En heeft de school de sessie met de koppelsleutel gecontroleerd
    En staat er geen vraag van het samenwerkingsverband genoteerd

  @OSO-SWV-07 @bron @POSWV @VOSWV
  Scenario: Elke koppelsleutel geeft zijn eigen dossier
    Gegeven twee dossiers die aan het samenwerkingsverband zijn aangeboden
    Als het samenwerkingsverband het eerste dossier opvraagt
    Dan krijgt het samenwerkingsverband precies dat dossier

  @OSO-SWV-08 @bron @POSWV @VOSWV
  Scenario: Een onbekende koppelsleutel geeft niets
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar de koppelsleutel is een andere
    Als het samenwerkingsverband het dossier opvraagt
    Dan krijgt het samenwerkingsverband niets, omdat de sleutel onbekend is

  @OSO-SWV-10 @bron @POSWV @VOSWV
  Scenario: De datum van een aanvraag telt niet
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar gevraagd wordt alleen wat later is aangeboden
    Als het samenwerkingsverband het dossier opvraagt
    Dan krijgt het samenwerkingsverband het hele dossier, want de datum telt niet

  @OSO-SWV-11 @bron @POSWV @VOSWV
  Scenario: Een teruggetrokken dossier blijft waar het is
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar de school heeft het dossier weer teruggetrokken
    Als het samenwerkingsverband het dossier opvraagt
    Dan krijgt het samenwerkingsverband niets, omdat het dossier niet meer klaarstaat

  @OSO-SWV-12 @bron @POSWV @VOSWV
  Scenario: Een koppelsleutel in hoofdletters is dezelfde
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar het samenwerkingsverband schrijft de koppelsleutel in hoofdletters
    Als het samenwerkingsverband het dossier opvraagt
    Dan krijgt het samenwerkingsverband het hele dossier, want hoofdletters tellen niet

  @OSO-SWV-04 @OSO-SWV-05 @OSO-SWV-14 @doel @POSWV @VOSWV
  Scenario: Een medewerker van het samenwerkingsverband haalt een van twee dossiers op
    Gegeven twee dossiers die aan het samenwerkingsverband zijn aangeboden
    Als een medewerker van het samenwerkingsverband het eerste dossier opvraagt
    Dan is de sessie met een koppelsleutel geopend
    En is het dossier onder zijn eigen koppelsleutel gevraagd
    En staat er in geen bericht een PGN
