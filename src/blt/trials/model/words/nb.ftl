name = Modell
about = Lag den av papir, esker eller bilder man kan trykke på. Gi én oppgave, og ikke hjelp til.
advice = Fem personer fra hver gruppe finner de fleste feilene. Tre runder med fem er bedre enn én med femten.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } klarer oppgaven uten hjelp.
rule = Personen klarer oppgaven uten hjelp.
