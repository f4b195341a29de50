name = Practical test
about = Try it for one shift, one visit or with one user. Watch, and note what happens.
advice = Five people from each group are enough. One shift is a good start.
criterion = At least { NUMBER($well) } of { NUMBER($people) } manage it on an ordinary day.
