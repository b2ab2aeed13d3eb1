# language: nl
Functionaliteit: De school hoort wat het werd
  Wie een dossier naar het samenwerkingsverband stuurt, wacht op een besluit over een kind.
  Dat besluit komt volledig aan, bij het goede kind.

  @OSO-TER-05 @OSO-TER-06 @OSO-TER-07 @functie-feedback @bron @POSWV @VOSWV
  Scenario: Het samenwerkingsverband koppelt terug over een van twee dossiers
    Gegeven twee dossiers die aan het samenwerkingsverband zijn aangeboden
    Als het samenwerkingsverband over het eerste dossier terugkoppelt
    Dan bevestigt de school de terugkoppeling
    En staat de terugkoppeling bij dat dossier
    En is de terugkoppeling helemaal te zien

  @OSO-TER-09 @functie-feedback @bron @POSWV @VOSWV
  Scenario: Een terugkoppeling onder een onbekende koppelsleutel
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar de terugkoppeling noemt een andere koppelsleutel
    Als het samenwerkingsverband over het dossier terugkoppelt
    Dan staat de terugkoppeling bij geen dossier

  @OSO-TER-01 @OSO-TER-02 @OSO-TER-04 @functie-feedback @doel @POSWV @VOSWV
  Scenario: Een medewerker koppelt terug over een van twee dossiers
    Gegeven twee dossiers die aan het samenwerkingsverband zijn aangeboden
    Als een medewerker over het eerste dossier terugkoppelt
    Dan is de terugkoppeling eerst bij het Traffic Center gemeld
    En draagt de terugkoppeling de koppelsleutel van dat dossier
    En hoort de medewerker of het is gelukt

  @OSO-TER-01 @OSO-TER-03 @OSO-TER-04 @functie-feedback @doel @POSWV @VOSWV
  Scenario: De school bevestigt niets
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar de school bevestigt de terugkoppeling niet
    Als een medewerker over het dossier terugkoppelt
    Dan is de terugkoppeling eerst bij het Traffic Center gemeld
    En is er precies één poging gedaan
    En hoort de medewerker of het is gelukt

  @OSO-TER-08 @functie-feedback @doel @POSWV @VOSWV
  Scenario: Over een ongelezen dossier valt niets te zeggen
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar het dossier is nog niet opgehaald
    Als een medewerker over het dossier terugkoppelt
    Dan gaat er geen terugkoppeling uit

  @OSO-TER-10 @functie-feedback @doel @POSWV @VOSWV
  Scenario: Het Traffic Center keurt de terugkoppeling af
    Gegeven een dossier dat aan het samenwerkingsverband is aangeboden
    Maar het Traffic Center keurt de terugkoppeling af
    Als een medewerker over het dossier terugkoppelt
    Dan krijgt de school geen terugkoppeling
