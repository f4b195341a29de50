name = Praktisk test
about = Prøv det på én vakt, ett besøk eller med én bruker. Se på, og noter hva som skjer.
advice = Fem personer fra hver gruppe er nok. Én vakt er en god start.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } får det til på en vanlig dag.
