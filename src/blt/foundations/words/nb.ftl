# Siden
title = Står løpet støtt?
text = Fem ting må være på plass. Den svakeste avgjør.
nothing-yet = Laget har ikke sett på dette ennå.
headline-missing = { $name } mangler. Begynn der.
headline-weak = Svakest nå: { $name }.
headline-open = Ikke alt er vurdert ennå.
headline-enough = Alt er godt nok til å gå videre.
headline-strong = Alt er sterkt.
look-again = Dette er fra runde { NUMBER($round) }. Se over på nytt i denne runden.
judged-on = Vurdert { DATE($day) }, i runde { NUMBER($round) }
work-on = Dette må dere jobbe videre med
judge-again = Vurder på nytt
judge-one = Velg for minst én av de fem.
reason-missing = Skriv hvorfor: { $name }.
level-missing-for = Velg hvor godt det står: { $name }.
because = { $name }: hvorfor?
not-judged = Ikke vurdert

# De fem
need = Behov
need-questions = Er det viktig for noen? Hvor mange? Har dere sett det selv?
solution = Løsning
solution-questions = Er den bedre enn i dag? Hva gjør andre?
champion = Pådriver
champion-questions = Er det én som vil dette, og som har tid?
team = Team
team-questions = Er de med som eier det, bruker det og skal drifte det?
anchoring = Forankring
anchoring-questions = Har en leder sagt ja? Vet de tillitsvalgte om det?

# Hvor godt det står
level-missing = Mangler
level-weak = Svakt
level-enough = Godt nok
level-strong = Sterkt
