"""Search for programs that XLA compiles wrongly: draw programs, judge them by several engines, report.

Programs are drawn from JAX's API by seed and index. XLA as JAX compiles by default is held against JAX op by
op, some rows alone, other ways to compile, the reference interpreter, and values in f64 with the errors that
each op may make. A difference that rounding, denormals, overflow or undefined results explain is counted, by
reason, and is no finding. A program that crashes or hangs its worker is judged again, each engine alone.
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
    from corpus.hunting.finding import Verdict
    from corpus.hunting.oracles import Draw
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
    return parser


def _run(options: argparse.Namespace) -> int:
    from corpus.hunting.oracles import Draw
    from corpus.hunting.report import as_issue, as_page, as_text, collect
    from corpus.hunting.search import SECONDS, ResumeError, Settings, search
    from corpus.stablehlo.jax_compat import versions

    running = versions()
    kernels, told = _kernels(options.kernels)
    settings = Settings(options.seed, running["JAX"], running["jaxlib"], told)
    progress = Progress(StandardError(), "programs", "hunt")
    judged, wrong = [], 0
    try:
        with WorkerPool(options.workers, SECONDS) as pool:

            def verdicts(indices: Iterator[int]) -> Iterator[tuple[int, "Verdict"]]:
                return _verdicts(pool, (Draw(options.seed, index, kernels) for index in indices))

            for each in search(
                settings, options.out, options.minutes, verdicts, options.resume, options.count
            ):
                judged.append(each)
                wrong += each.verdict.finding is not None
                progress.update(len(judged), failed=wrong)
    except ResumeError as error:
        raise _cli.InputError(f"--resume: {error}") from error
    finally:
        progress.end()
    found = collect(judged)
    if found["findings"] and options.reduce:
        found["findings"] = _reduced(found["findings"])
    report = {"settings": vars(settings), "minutes": options.minutes, **found}
    _cli.write(options.out / "report.json", json.dumps(report, indent=1, allow_nan=False) + "\n")
    note = f"JAX {settings.jax}, jaxlib {settings.jaxlib}, seed {settings.seed}:"
    _cli.write(options.out / "report.html", as_page(report, note))
    for group in report["findings"]:
        name = group["finding"]["subject"]["id"]
        _cli.write(options.out / f"issue-{name}.md", as_issue(group))
        if "repro" in group:
            _cli.write(options.out / f"repro-{name}.py", group["repro"])
    print(as_text(report))
    return _cli.FOUND if report["findings"] else _cli.NOTHING_FOUND


def _reduced(groups: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The kinds of finding with their reproducers and the passes that cure them; a minute or two for each."""
    from corpus.hunting.reduced_findings import reduced_groups

    progress = Progress(StandardError(), "kinds of finding reduced", "hunt")
    try:
        return reduced_groups(groups, lambda done: progress.update(done, len(groups)))
    finally:
        progress.end()


def _kernels(path: Path | None) -> tuple[tuple["Kernel", ...], str]:
    """The kernels of a user's file, and a hash of them; none where no file is given."""
    from corpus.hunting.user_subjects import kernels_of
    from kernels.user_file import UserError

    if path is None:
        return (), ""
    try:
        found = kernels_of(path)
    except UserError as error:
        raise _cli.InputError(f"--kernels-from: {error}") from error
    return found, hashlib.sha256(repr(found).encode()).hexdigest()


def _verdicts(pool: WorkerPool, draws: Iterator["Draw"]) -> Iterator[tuple[int, "Verdict"]]:
    """The verdict on each; a program that its worker crashed or hung on is judged again, engine by engine."""
    from corpus.hunting.finding import Subject, Verdict
    from corpus.hunting.oracles import drawn_verdict, drawn_verdict_afresh
    from corpus.hunting.search import TOO_LONG

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
