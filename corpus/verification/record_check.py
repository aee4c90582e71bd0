"""Verification of a record: decode, filter, lower again, check again, compare.

The record may be anybody's: this is the work of a sandboxed worker.
"""

from collections.abc import Collection, Mapping
from typing import Any

from corpus.execution.names import INTERPRETER
from corpus.records.json_objects import to_values
from corpus.records.schema import Record
from corpus.sandbox.worker import LONGEST_MESSAGE, Limits, begun, shown_error
from corpus.verification.claim import claim_of
from corpus.verification.comparison import compare_fields, compare_programs
from corpus.verification.faults import RefusedError
from corpus.verification.lists import check_calls
from corpus.verification.plain_values import NotPlainError
from corpus.verification.rechecking import check_again
from corpus.verification.relowering import lower_again
from corpus.verification.scope import scope_of
from corpus.verification.verdict import Verdict


def judge(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The Verdict, as plain data, on the record with these ``values``, which satisfy the schema."""
    try:
        verdict = Verdict(
            not_compared=verify_record(
                values,
                listed=limits.listed,
                sandboxed=limits.sandboxed,
                without=(INTERPRETER,) if limits.again else (),
            )
        )
    except (RefusedError, NotPlainError) as error:
        verdict = Verdict(refused=_shown(str(error)))
    except (AssertionError, ValueError) as error:
        verdict = Verdict(fault=_shown(str(error) or shown_error(error)))
    except BaseException as error:  # The Python and programs of a record can raise anything.
        verdict = Verdict(fault=_shown(shown_error(error)))
    return to_values(verdict)


def _shown(text: str) -> str:
    return text[:LONGEST_MESSAGE].encode("utf-8", "backslashreplace").decode()


def verify_record(
    values: Mapping[str, Any],
    *,
    listed: bool = True,
    sandboxed: bool = True,
    without: Collection[str] = (),
) -> str | None:
    """Verify the record with these ``values``, which satisfy the schema.

    Nothing runs unless all of it is on the lists, except in tests that switch these off (``listed``). The
    checks do not ask the engines named in ``without``.
    Returns why some of it could not be made again here, as under another JAX; None where all was. Raises
    RefusedError where something is not on the lists; FaultError or another ValueError, or AssertionError,
    where the record is wrong; what JAX and XLA raise besides leaves the process in an unknown state.
    """
    record = Record.from_values(values)
    scope = scope_of(record, sandboxed=sandboxed)
    claim = claim_of(record, listed=listed)
    lowered = lower_again(claim, same_version=scope.same_version)
    if scope.same_version:
        compare_programs(claim.programs, lowered.programs)
    if listed:
        check_calls(claim.programs)
    begun()
    made, not_compared = check_again(claim, lowered, scope, without)
    compare_fields(record, made, not_compared, without)
    return scope.reason
