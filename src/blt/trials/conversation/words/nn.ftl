name = Samtale
about = Fortel om løysinga på eitt minutt, og spør kva dei gjer i dag. Vis gjerne ei enkel teikning.
advice = Tre til fem samtalar held som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } ville ha brukt det.
