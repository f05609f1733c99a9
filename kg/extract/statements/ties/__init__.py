"""Who belongs to whom: offices, memberships, parts, and what names and titles tell of it."""
