"""Picking, placing, moving and ordering elements, and the sums and statistics made of them."""
