inbox = Innboks
needs = Behov
journeys = Løp
challenges = Utfordringer
follow = Følg en melding
administer = Styring
report = Meld et behov
