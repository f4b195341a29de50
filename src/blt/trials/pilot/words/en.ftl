name = Pilot
about = Run it for a few weeks in one place. Measure the same thing before and after.
advice = Count before you begin. Without numbers from before, you cannot tell if it got better.
criterion = At least { NUMBER($well) } of { NUMBER($people) } are better off than before, and the number we measure is better.
rule = The person is better off than before.
