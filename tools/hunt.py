"""Search for programs that XLA compiles wrongly, and reduce them to a few lines.

Programs are drawn from JAX's API by seed and index. XLA as JAX compiles by default is held against JAX op by
op, some rows alone, other ways to compile, the reference interpreter, and values in f64 with the errors that
each op may make. A difference that rounding, denormals, overflow, undefined results or a known bug explain is
counted, by reason, and is no finding. A program that crashes its worker is judged again, each engine alone.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.progress import Progress, StandardError
from corpus.worker_pool import Lost, WorkerPool
from tools import _cli

if TYPE_CHECKING:
    from corpus.hunting.draws import Draw
    from corpus.judging.finding import Subject, Verdict
    from kernels import Kernel

GROUP = _cli.COMPILERS


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "hunt",
        __doc__,
        example="--minutes 15 --seed 1 -n 2 --out hunt",
        found="a program that an engine gets wrong",
        needs=["pebble"],
    )
    parser.add_argument(
        "--minutes", metavar="M", type=_cli.positive, default=5.0, help="minutes to search for (default: 5)"
    )
    parser.add_argument(
        "--count",
        metavar="N",
        type=_cli.at_least_one,
        help="number of programs, where the minutes last for more",
    )
    _cli.add_seed(parser, "the programs")
    _cli.add_workers(parser)
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=_cli.output_directory,
        default=Path("hunt"),
        help="directory for report.json, report.html, issues and the verdicts (default: hunt)",
    )
    parser.add_argument(
        "--kernels-from",
        dest="kernels",
        metavar="FILE",
        type=_cli.kernels_file,
        help="judge the kernels of this file or package, forward and gradients, in place of drawn programs",
    )
    parser.add_argument(
        "--no-reduce",
        dest="reduce",
        action="store_false",
        help="report findings as they were drawn, not reduced to a few lines with the pass that cures each",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on after the verdicts that are in the directory already"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the verdicts that are in the directory already"
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    from corpus.hunting.draws import FAULT, Draw
    from corpus.hunting.report import as_text, collect
    from corpus.hunting.search import SECONDS, SearchError, Settings, search
    from corpus.session.options import code_fingerprint
    from corpus.stablehlo.jax_compat import versions

    running = versions()
    kernels, told = _kernels(options.kernels)
    settings = Settings(options.seed, running["JAX"], running["jaxlib"], code_fingerprint(None), told)
    progress = Progress(StandardError(), "programs", "hunt")
    judged, wrong = [], 0
    try:
        with WorkerPool(options.workers, SECONDS) as pool:

            def verdicts(
                drawn: Iterator[tuple[int, "Subject | None"]],
            ) -> Iterator[tuple[int, "Verdict"]]:
                return _verdicts(pool, (Draw(options.seed, at, kernels, parent) for at, parent in drawn))

            for each in search(
                settings,
                options.out,
                options.minutes,
                verdicts,
                resume=options.resume,
                overwrite=options.overwrite,
                count=options.count,
            ):
                judged.append(each)
                found = each.verdict.finding
                wrong += found is not None and not found.known
                progress.update(len(judged), failed=wrong)
    except SearchError as error:
        raise _cli.InputError(str(error)) from error
    finally:
        progress.end()
    report = {"settings": vars(settings), "minutes": options.minutes, **collect(judged)}
    _write(report, options.out)
    if report["findings"] and options.reduce:
        report["findings"] = _reduced(report["findings"])
        _write(report, options.out)
    print(as_text(report))
    if any(reason.startswith(FAULT) for reason in report["set_aside"]):
        return _cli.BROKEN
    return _cli.FOUND if report["findings"] else _cli.NOTHING_FOUND


def _write(report: Mapping[str, Any], folder: Path) -> None:
    """Write the report, and for each kind of finding an issue, the finding, and its reproducer if it has one.

    Those of an earlier report are removed.
    """
    from corpus.hunting.report import as_issue, as_page

    for pattern in ("issue-*.md", "finding-*.json", "repro-*.py"):
        for old in folder.glob(pattern):
            old.unlink()
    _cli.write(folder / "report.json", json.dumps(report, indent=1, allow_nan=False) + "\n")
    settings = report["settings"]
    note = f"JAX {settings['jax']}, jaxlib {settings['jaxlib']}, seed {settings['seed']}:"
    _cli.write(folder / "report.html", as_page(report, note))
    for group in report["findings"]:
        name = group["finding"]["subject"]["id"]
        _cli.write(folder / f"issue-{name}.md", as_issue(group))
        _cli.write(folder / f"finding-{name}.json", json.dumps(group["finding"], indent=1) + "\n")
        if "repro" in group:
            _cli.write(folder / f"repro-{name}.py", group["repro"])


def _reduced(groups: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The kinds of finding with their reproducers and curing passes; takes a minute or two for each."""
    from corpus.hunting.reduced_findings import reduced_groups

    progress = Progress(StandardError(), "kinds of finding reduced", "hunt")
    try:
        return reduced_groups(groups, lambda done: progress.update(done, len(groups)))
    finally:
        progress.end()


def _kernels(path: Path | None) -> tuple[tuple["Kernel", ...], str]:
    """The kernels of a user's file, and a hash of them; none where no file is given."""
    from corpus.hunting.user_kernels import kernels_of
    from kernels.user_file import UserError

    if path is None:
        return (), ""
    try:
        found = kernels_of(path)
    except UserError as error:
        raise _cli.InputError(f"--kernels-from: {error}") from error
    return found, hashlib.sha256(repr(found).encode()).hexdigest()


def _verdicts(pool: WorkerPool, draws: Iterator["Draw"]) -> Iterator[tuple[int, "Verdict"]]:
    """The verdict on each subject; if its worker crashed or hung on one, each engine judges it again."""
    from corpus.hunting.draws import drawn_verdict, drawn_verdict_afresh
    from corpus.hunting.search import TOO_LONG
    from corpus.judging.finding import Subject, Verdict

    for drawn, found in pool.run(drawn_verdict, draws):
        if not isinstance(found, Lost):
            yield drawn.index, found
        elif found.reason == "time limit":
            subject = Subject(f"{drawn.seed}-{drawn.index}", "", "", ())
            yield drawn.index, Verdict(subject, set_aside=TOO_LONG)
        else:
            yield drawn.index, drawn_verdict_afresh(drawn)


if __name__ == "__main__":
    sys.exit(main())
