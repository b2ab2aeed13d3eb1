# language: nl
Functionaliteit: Notificaties op het scherm
  Een notificatie is een keuze van een mens, en een begin voor een ander.
  Wie kiest, moet weten waarvoor; wie haar krijgt, moet er iets mee kunnen.

  @OSO-NOT-13 @OSO-NOT-14 @bron @POPO @POVO @VOVO @BB
  Scenario: Het vakje voor een notificatie is een bewuste keuze
    Als iemand op het scherm van het systeem kijkt
    Dan staat het vakje voor een notificatie niet vooraf aan
    En staat bij het vakje wat een notificatie doet

  @OSO-NOT-12 @doel @POPO @POVO @VOVO @BB
  Scenario: Een notificatie brengt de medewerker bij zijn vraag
    Als iemand op het scherm van het systeem kijkt
    Dan kan een medewerker vanuit een notificatie opnieuw vragen
