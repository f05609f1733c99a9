"""From clauses to statements between chains: relations, event classes, who says it, and how sure it is."""
