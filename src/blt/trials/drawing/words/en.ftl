name = Drawing
about = Show a sketch without explaining it. Ask what they see, and what happens first.
advice = Five people are usually enough.
criterion = At least { NUMBER($well) } of { NUMBER($people) } understand the drawing without help.
rule = The person understands the drawing without help.
