"""From mentions to chains: which of them are the same actor, issue or place, and what a chain is called."""
