"""From a parsed text to its mentions: names, noun phrases and pronouns, with their bounds, kinds and issue labels."""
