name = Samtale
about = Fortell om løsningen på ett minutt, og spør hva de gjør i dag. Vis gjerne en enkel tegning.
advice = Tre til fem samtaler holder som regel.
criterion = Minst { NUMBER($well) } av { NUMBER($people) } ville brukt det.
