name = Model
about = Make it from paper, boxes or pictures one can press. Give one task, and do not help.
advice = Five people from each group find most of the faults. Three rounds of five are better than one of fifteen.
criterion = At least { NUMBER($well) } of { NUMBER($people) } manage the task without help.
rule = The person manages the task without help.
