"""What the Description cells state: one rule a kind of fact, combined without regard to their order.

A rule reads a :class:`scraper.facts.source.FactSource` and yields what the cell states; :mod:`scraper.facts.read` runs
all of them. The policy:

- Precision first: a wrong enum breaks a client, a missing one does not. What depends on a condition ("5 GB for EVS"),
  is open ("such as", "for reference only") or cannot be read as a value of the field's type is no fact.
- Two different statements of one fact contradict each other: a finding, and neither is published. Of two facts that
  exclude each other (a default outside the enum, a minimum above the maximum) neither is published either.
- Facts of an array's values (enum, format, pattern, length and range) belong to its items.
- A fact that the page states in so many words (enum, range, length, number of items) stands against an example that
  contradicts it: the example is a finding and is not published. A value outside an enum is also listed under
  ``x-observed-values``. A fact that is our reading of the words (format, pattern) gives way: an example that it would
  refuse removes it, with a finding.
- Free text (conditions, meanings of values) is kept as text, and only the full rendering publishes it.
"""
