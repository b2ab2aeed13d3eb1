# language: nl
Functionaliteit: Ongewone berichten
  Een andere leverancier schrijft anders, en soms gaat er onderweg iets stuk.
  Wat anders is moet aankomen, en wat stuk is mag niemand ophouden.

  @OSO-ROB-03 @OSO-ROB-04 @OSO-ROB-05 @OSO-ROB-06 @OSO-ROB-11 @OSO-ROB-12 @OSO-ROB-13
  @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De oude school begrijpt een ander en overleeft een kapot bericht
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar eerst komen er ongewone en kapotte berichten
    Als de nieuwe school het dossier opvraagt
    Dan wordt wat alleen anders is geschreven gewoon begrepen
    En wordt wat niet te begrijpen is als fout beantwoord
    En werkt het systeem daarna gewoon door
    En kwam elk antwoord van het systeem op tijd

  @OSO-ROB-03 @OSO-ROB-04 @OSO-ROB-05 @OSO-ROB-06 @OSO-ROB-11 @OSO-ROB-12 @OSO-ROB-13
  @doel @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De nieuwe school begrijpt een ander en overleeft een kapot bericht
    Gegeven eerst komen er ongewone en kapotte berichten
    Als de oude school onverwacht bericht stuurt
    Dan wordt wat alleen anders is geschreven gewoon begrepen
    En wordt wat niet te begrijpen is als fout beantwoord
    En werkt het systeem daarna gewoon door
    En kwam elk antwoord van het systeem op tijd

  @OSO-ROB-07 @bron @POPO @POVO @VOVO @BB
  Scenario: Een zoeksleutel die over regels is verdeeld blijft dezelfde
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar eerst komt de vraag met een zoeksleutel die over regels is verdeeld
    Als de nieuwe school het dossier opvraagt
    Dan wordt de zoeksleutel die over regels is verdeeld begrepen
