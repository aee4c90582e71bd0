"""The verdict on a record. Imports no JAX."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """The verdict on a record, which is good if it has neither a ``fault`` nor a reason to be ``refused``.

    ``fault`` says what is wrong with it; ``refused`` what of it is not on the lists, so that it was not
    executed; ``not_compared`` why parts of a good one were not compared.
    """

    fault: str | None = None
    refused: str | None = None
    not_compared: str | None = None

    def __post_init__(self) -> None:
        assert "" not in (self.fault, self.refused), "in JSON, that is None, and the record good"
