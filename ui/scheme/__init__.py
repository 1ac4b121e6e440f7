"""A scheme in the court's words: its parts as tables and cells, and how each is typed."""
