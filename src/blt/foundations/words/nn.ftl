# Sida
title = Står løpet støtt?
text = Fem ting må vere på plass. Den svakaste avgjer.
nothing-yet = Laget har ikkje sett på dette enno.
headline-missing = { $name } manglar. Byrj der.
headline-weak = Svakast no: { $name }.
headline-open = Ikkje alt er vurdert enno.
headline-enough = Alt er godt nok til å gå vidare.
headline-strong = Alt er sterkt.
look-again = Dette er frå runde { NUMBER($round) }. Sjå over på nytt i denne runden.
judged-on = Vurdert { DATE($day) }, i runde { NUMBER($round) }
work-on = Dette må de jobbe vidare med
judge-again = Vurder på nytt
judge-one = Vel for minst éin av dei fem.
reason-missing = Skriv kvifor: { $name }.
level-missing-for = Vel kor godt det står: { $name }.
because = { $name }: kvifor?
not-judged = Ikkje vurdert

# Dei fem
need = Behov
need-questions = Er det viktig for nokon? Kor mange? Har de sett det sjølve?
solution = Løysing
solution-questions = Er ho betre enn i dag? Kva gjer andre?
champion = Pådrivar
champion-questions = Er det éin som vil dette, og som har tid?
team = Team
team-questions = Er dei med som eig det, brukar det og skal drifte det?
anchoring = Forankring
anchoring-questions = Har ein leiar sagt ja? Veit dei tillitsvalde om det?

# Kor godt det står
level-missing = Manglar
level-weak = Svakt
level-enough = Godt nok
level-strong = Sterkt
