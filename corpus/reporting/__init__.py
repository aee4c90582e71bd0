"""Figures of a corpus, and the pages that show them."""
