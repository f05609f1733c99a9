"""What the parser attaches wrongly as a rule, put right before anything else reads the tree."""
