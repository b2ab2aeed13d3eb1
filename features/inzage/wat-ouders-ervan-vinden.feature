# language: nl
Functionaliteit: Wat ouders ervan vinden, gaat mee
  Ouders mogen het met een dossier oneens zijn; de overstap gaat door.
  De nieuwe school hoort dan wel wat zij hebben gezien en wat zij ervan vinden.

  @OSO-PRI-08 @OSO-PRI-16 @OSO-DOS-17 @bron @POPO @POVO @VOVO
  Scenario: De inzage gaat mee zoals zij is vastgelegd
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Als de nieuwe school het dossier opvraagt
    Dan staat de inzage erin zoals zij is vastgelegd
    En staat erin of het dossier nog voorlopig is
    En staat het PGN van de leerling erin

  @OSO-PRI-06 @OSO-PRI-07 @bron @POPO @POVO @VOVO
  Scenario: De ouders zijn het niet eens met het dossier
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de ouders zijn het er niet mee eens
    Als de nieuwe school het dossier opvraagt
    Dan krijgt de nieuwe school het dossier toch
    En staat het bezwaar van de ouders erin, met de reden

  @OSO-BRON-20 @bron @BB
  Scenario: Binnen de school is inzage niet nodig
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de ouders hebben het dossier nog niet ingezien
    Als de nieuwe school het dossier opvraagt
    Dan krijgt het andere systeem van de school het dossier toch
