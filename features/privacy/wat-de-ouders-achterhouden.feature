# language: nl
Functionaliteit: Wat de ouders achterhouden, gaat niet mee
  Van veel soorten gegevens mogen ouders zeggen dat ze niet mee hoeven.
  Achtergehouden is een gegeven alleen als het er echt niet is, waar het ook stond.

  @vol @OSO-PRI-09 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De ouders houden de ene helft achter van wat zij mogen achterhouden
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de ouders houden de ene helft achter van wat zij mogen achterhouden
    Als de nieuwe school het dossier twee keer opvraagt in dezelfde sessie
    Dan staat er in het dossier niets van wat de ouders achterhouden

  @vol @OSO-PRI-09 @bron @POPO @POVO @VOVO @BB @POSWV @VOSWV
  Scenario: De ouders houden de andere helft achter van wat zij mogen achterhouden
    Gegeven een overstapdossier dat klaarstaat voor de nieuwe school
    Maar de ouders houden de andere helft achter van wat zij mogen achterhouden
    Als de nieuwe school het dossier opvraagt
    Dan staat er in het dossier niets van wat de ouders achterhouden
