name = Pilot (prøvedrift)
about = Prøv det i drift nokre veker, på éin stad. Mål det same før og etter.
advice = Tel før de byrjar. Utan tal frå før veit de ikkje om det vart betre.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } har det betre enn før, og talet vi måler er betre.
rule = Personen har det betre enn før.
