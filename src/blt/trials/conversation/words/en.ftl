name = Conversation
about = Describe the solution in one minute, and ask what they do today. A simple drawing helps.
advice = Three to five conversations are usually enough.
criterion = At least { NUMBER($well) } of { NUMBER($people) } would use it.
