"""The kernel cases. A case that passes is a record of the corpus."""

import pytest

from corpus.checks.errors import CheckError
from corpus.checks.record_builder import build
from corpus.codegen.xla_compilers import Compiler
from corpus.plan import Case
from corpus.records.platforms import BOTH
from corpus.session.case_hooks import NOTES, RECORD, SET_ASIDE
from corpus.session.snapshots import CAUSES, TOLERATED
from corpus.upgrade.snapshots import difference, render_snapshot
from corpus.verification.relowering import why_refused


@pytest.mark.kernel
def test_kernel(
    case: Case,
    platforms: tuple[str, ...],
    compilers_asked: tuple[Compiler, ...],
    full: bool,
    accepts_rules: bool,
    enlarge: bool,
    must_match_snapshot: bool,
    request: pytest.FixtureRequest,
) -> None:
    try:
        built = build(
            case, platforms, compilers_asked, full=full, accepts_rules=accepts_rules, enlarge=enlarge
        )
    except CheckError as error:  # It says what is wrong; the way through the checks would bury it.
        told = "\n".join([str(error), *getattr(error, "__notes__", [])])
        raise pytest.fail.Exception(told, pytrace=False) from None
    if must_match_snapshot:
        pinned = [program for program in built.programs if program.platform in BOTH]
        snapshot, before, tolerates = map(request.getfixturevalue, ("snapshot", "before", "tolerates"))
        accepts = request.getfixturevalue("accepts")
        changed = difference(built.kernel, pinned, before)
        expected = render_snapshot(built.kernel, pinned)
        if changed is not None and tolerates(changed.kinds):
            request.node.user_properties.append((TOLERATED, changed.message))
            expected = before
        # A comparison updates the snapshot, where the run does.
        matches = (changed is None or accepts(changed.causes)) and expected == snapshot
        if not matches:  # An assertion would cut the difference short.
            assert changed is not None
            request.node.user_properties.extend((CAUSES, cause) for cause in sorted(changed.causes))
            pytest.fail(str(changed), pytrace=False)
    request.node.stash[RECORD] = built.record
    refused = why_refused(built.kernel) if case.declared else None
    request.node.stash[NOTES] = [*built.notes, *([f"tools.verify refuses it: {refused}"] if refused else [])]
    request.node.stash[SET_ASIDE] = built.set_aside
