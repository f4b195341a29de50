name = Teikning
about = Vis ei skisse utan å forklare ho. Spør kva dei ser, og kva som skjer først.
advice = Fem personar held som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } forstår teikninga utan hjelp.
rule = Personen forstår teikninga utan hjelp.
