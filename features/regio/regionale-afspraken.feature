# language: nl
Functionaliteit: Wat er in de regio is afgesproken
  Elke regio spreekt zelf af wanneer een dossier klaar is: voor de plaatsing of pas erna.
  Wie eerder vraagt, krijgt niets en wordt onthouden; of hij later bericht krijgt, beslist een mens.

  @OSO-BRON-01 @OSO-BRON-13 @OSO-BRON-15 @OSO-NOT-01 @bron @POVO
  Abstract Scenario: Wie <wanneer> plaatsing te vroeg vraagt, krijgt niets en wordt onthouden
    Gegeven een dossier in een regio die <wanneer> plaatsing opvraagt
    Als de nieuwe school vraagt voordat de oude school het op de afgesproken dag klaarzet
    Dan hoort de nieuwe school dat het dossier nog niet beschikbaar is
    En staat de vraag bij de oude school genoteerd
    En klopt wat de oude school van de vraag noteerde
    En gaat er vanzelf geen bericht uit

    Voorbeelden:
      | wanneer |
      | voor    |
      | na      |

  @OSO-NOT-02 @OSO-NOT-03 @OSO-NOT-08 @OSO-BRON-12 @OSO-PRI-08 @bron @POVO
  Abstract Scenario: Wie <wanneer> plaatsing bericht krijgt van een medewerker, vraagt opnieuw
    Gegeven een dossier in een regio die <wanneer> plaatsing opvraagt
    Als de nieuwe school na de afgesproken dag op bericht van een medewerker opnieuw vraagt
    Dan krijgt de nieuwe school bericht
    En is het bericht eerst bij het Traffic Center gemeld
    En noemt de melding de eerdere vraag
    En krijgt de nieuwe school het dossier nu wel
    En staat de inzage erin zoals zij is vastgelegd

    Voorbeelden:
      | wanneer |
      | voor    |
      | na      |

  @OSO-NOT-10 @OSO-NOT-11 @OSO-DOEL-10 @doel @POVO
  Abstract Scenario: Een medewerker die <wanneer> plaatsing te vroeg vroeg, krijgt bericht
    Gegeven een dossier in een regio die <wanneer> plaatsing opvraagt
    Als een medewerker vraagt voordat de oude school op de afgesproken dag bericht stuurt
    Dan is het bericht van de oude school bevestigd
    En ziet de medewerker het bericht bij de leerling
    En is er niets gevraagd zonder medewerker

    Voorbeelden:
      | wanneer |
      | voor    |
      | na      |

  @OSO-DOEL-01 @OSO-DOEL-10 @doel @POVO @vol
  Abstract Scenario: Een medewerker vraagt <wanneer> plaatsing na het bericht opnieuw
    Gegeven een dossier in een regio die <wanneer> plaatsing opvraagt
    Als een medewerker na de afgesproken dag op bericht van de oude school opnieuw vraagt
    Dan ziet de medewerker het hele dossier, met de bijlagen
    En is er niets gevraagd zonder medewerker

    Voorbeelden:
      | wanneer |
      | voor    |
      | na      |
