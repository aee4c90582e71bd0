"""Dimensions of arrays by what they count, so that one table says how large each is."""

from kernels.writing.choices import Choices

# The symbol of each dimension in docstrings, and the sizes that it is drawn from.
ROLES: dict[str, tuple[str, tuple[int, ...]]] = {
    "one": ("1", (1,)),
    "pair": ("2", (2,)),
    "triple": ("3", (3,)),
    "quad": ("4", (4,)),
    "batch": ("batch", (2, 3, 4, 5)),
    "unknowns": ("n", (4, 5, 6, 7, 8)),
    "equations": ("m", (7, 8, 9, 10)),
    "rows": ("rows", (4, 5, 6, 7)),
    "columns": ("cols", (5, 6, 7, 8)),
    "members": ("k", (3, 4, 5, 6)),
    "features": ("d", (2, 3, 4, 5, 6)),
    "times": ("t", (4, 5, 6, 7, 8)),
    "nodes": ("nodes", (5, 6, 7, 8, 9)),
    "edges": ("edges", (10, 11, 12, 13, 14)),
}


class Sizes:
    """The dimensions of one kernel: no two roles have the same size, so that axes can be told apart."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.drawn: dict[str, int] = {}

    def __call__(self, role: str) -> int:
        """The size of a role, the same throughout the kernel."""
        if role not in self.drawn:
            free = [size for size in ROLES[role][1] if size not in self.drawn.values()]
            drawn = self.choices.pick(free or ROLES[role][1])
            # The parts of a state, such as a position and a velocity, do not grow.
            self.drawn[role] = self.choices.fixed(drawn) if len(ROLES[role][1]) == 1 else drawn
        return self.drawn[role]
