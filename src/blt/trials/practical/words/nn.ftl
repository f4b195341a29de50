name = Praktisk test
about = Prøv det på éi vakt, eitt besøk eller med éin brukar. Sjå på, og noter kva som skjer.
advice = Fem personar frå kvar gruppe er nok. Éi vakt er ein god start.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } får det til på ein vanleg dag.
