name = Pilot (prøvedrift)
about = Prøv det i drift noen uker, på ett sted. Mål det samme før og etter.
advice = Tell før dere begynner. Uten tall fra før vet dere ikke om det ble bedre.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } har det bedre enn før, og tallet vi måler er bedre.
rule = Personen har det bedre enn før.
