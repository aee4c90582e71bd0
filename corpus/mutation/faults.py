"""The mutation operators that change what a program computes, by name."""

from corpus.mutation.arithmetic_faults import (
    boundary_moved,
    comparison_flipped,
    constant_nudged,
    op_swapped,
    term_dropped,
    term_flipped,
)
from corpus.mutation.edits import Operator
from corpus.mutation.gradient_faults import gradient_term_dropped, gradients_swapped
from corpus.mutation.structural_faults import bound_off_by_one, dims_permuted, init_changed, slice_moved

FAULTS: dict[str, Operator] = {
    "op swapped": op_swapped,
    "term dropped": term_dropped,
    "term flipped": term_flipped,
    "dims permuted": dims_permuted,
    "comparison flipped": comparison_flipped,
    "boundary moved": boundary_moved,
    "constant nudged": constant_nudged,
    "gradient term dropped": gradient_term_dropped,
    "gradients swapped": gradients_swapped,
    "init changed": init_changed,
    "slice moved": slice_moved,
    "bound off by one": bound_off_by_one,
}
BACKWARD_ONLY = frozenset({"gradient term dropped", "gradients swapped"})
