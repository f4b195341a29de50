name = Tegning
about = Vis en skisse uten å forklare den. Spør hva de ser, og hva som skjer først.
advice = Fem personer holder som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } forstår tegningen uten hjelp.
rule = Personen forstår tegningen uten hjelp.
