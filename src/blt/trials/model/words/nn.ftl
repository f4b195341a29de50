name = Modell
about = Lag han av papir, esker eller bilete ein kan trykkje på. Gi éi oppgåve, og ikkje hjelp til.
advice = Fem personar frå kvar gruppe finn dei fleste feila. Tre rundar med fem er betre enn éin med femten.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } klarer oppgåva utan hjelp.
rule = Personen klarer oppgåva utan hjelp.
