"""Report what an upgrade of JAX changes, in the pinned kernels or your own.

Each version gets an environment of its own, on the first Python found that it installs on, and is compared
with the one named before it. Prints the findings of tools.drift; the environments, the programs, report.json
and report.html go into --work.
"""

import argparse
import functools
import itertools
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from corpus.upgrade.environments import (
    InstallError,
    comparing_version,
    environment,
    environments,
    measures,
)
from corpus.upgrade.first_releases import (
    chosen_records,
    findings_of,
    first_release_lines,
    looked_for,
    mixture,
    note_first,
    note_not_apart,
    note_package,
    part_of,
    releases_between,
    smallest_record,
)
from corpus.upgrade.jax_versions import OLDEST, Versions
from corpus.upgrade.kernel_numbers import number_alike
from corpus.upgrade.known_findings import KnownError, read_known
from corpus.upgrade.page import as_page
from corpus.upgrade.report import as_markdown
from corpus.upgrade.reproducers import write_reproducers
from corpus.upgrade.sides import Settings, Side, sides
from corpus.upgrade.users_runs import run_and_dump
from tools import _cli

GROUP = _cli.UPGRADING
_REPRODUCERS = "reproducers"
_PROJECT = Path(__file__).parent.parent
_UNMEASURED = ".lowered.jsonl"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "upgrade",
        __doc__,
        example="0.10.2 0.12.0.1 --count 60 --fail-on values",
        found="a program changed, at or above --fail-on",
    )
    parser.add_argument(
        "versions",
        metavar="VERSION",
        nargs="+",
        type=_version,
        help=f"two versions of JAX or more, from {'.'.join(map(str, OLDEST))} on, such as 0.10.2 0.12.0.1, "
        "nightly, or the path of a wheel or of a checkout; 0.12.0/0.11.2 has jaxlib's after JAX's, as "
        "PATH,PATH has; with --env one",
    )
    parser.add_argument(
        "--env",
        dest="settings",
        metavar="NAME=VARIABLES",
        type=_settings,
        action="append",
        default=[],
        help="compare one version under settings, each given by a name and variables of JAX and XLA, such as "
        "--env A= --env B='JAX_ENABLE_X64=1 XLA_FLAGS=--xla_cpu_enable_fast_math=true'",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--run",
        metavar="COMMAND",
        help="compare every program that COMMAND compiles, run in this folder under each version, such as "
        "'pytest tests/'",
    )
    what.add_argument(
        "--kernels-from",
        metavar="FILE",
        type=_cli.kernels_file,
        help="compare the functions that a .py file or package declares in INPUTS",
    )
    parser.add_argument(
        "--with",
        dest="requirements",
        metavar="FILE",
        type=_existing,
        action="append",
        default=[],
        help="install the requirements in FILE beside each JAX; may be given several times",
    )
    parser.add_argument(
        "--with-editable",
        dest="projects",
        metavar="DIR",
        type=_existing,
        action="append",
        default=[],
        help="install the project in DIR beside each JAX, such as .; may be given several times",
    )
    parser.add_argument(
        "--count",
        type=_cli.at_least_one,
        metavar="N",
        help="kernels in all (default: those that snapshots pin)",
    )
    parser.add_argument(
        "--cuda",
        action="store_true",
        help="install XLA's compiler for CUDA beside each JAX, from 0.7.1 on, and measure the cost on a GPU "
        "too, which needs none",
    )
    parser.add_argument(
        "--work",
        metavar="DIR",
        type=_cli.output_directory,
        default=Path("upgrade"),
        help="directory for environments, programs and reports; it is created (default: upgrade)",
    )
    parser.add_argument(
        "--no-first-releases",
        dest="first_releases",
        action="store_false",
        help="do not look for the release that each finding came with among those between two versions",
    )
    _cli.add_workers(parser)
    _cli.add_findings_options(parser)
    return parser


def _version(text: str) -> Versions:
    try:
        return Versions.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _settings(text: str) -> Settings:
    try:
        return Settings.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _existing(text: str) -> Path:
    path = Path(text).resolve()
    if not path.exists():
        raise argparse.ArgumentTypeError(f"{text} does not exist")
    return path


def _check_known(options: argparse.Namespace) -> None:
    """Refuse a file of accepted findings before anything runs that drift would refuse at the end."""
    if options.known is not None:
        try:
            read_known(options.known)
        except KnownError as error:
            raise _cli.InputError(f"--known: {error}") from error


def _try_settings(compared: Sequence[Side], pythons: Mapping[Versions, Path]) -> None:
    """Refuse settings that their JAX or XLA does not take, before anything runs under them."""
    for side in compared:
        name, given = side.settings.name, [*side.settings.config, *side.settings.xla_options]
        if side.settings.xla_options and not measures(side.versions):
            raise _cli.InputError(f"--env {name}: XLA_FLAGS: JAX {side.versions} is too old to be measured")
        if given:
            start = "from corpus.upgrade.tried_settings import main; main()"
            command = [str(pythons[side.versions]), "-c", start, *given]
            done = subprocess.run(command, cwd=_PROJECT, check=False, capture_output=True, encoding="utf-8")
            failed = done.stderr.strip().splitlines()[-1:] if done.returncode else []
            if fault := "".join(failed) or done.stdout.strip():
                raise _cli.InputError(f"--env {name}: {fault}")


class _Progress:
    """Print each step, with the seconds since the start, on standard error."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, done: str) -> None:
        print(f"upgrade: {done}, {time.monotonic() - self._begun:.0f} s", file=sys.stderr, flush=True)


def _run(options: argparse.Namespace) -> int:
    if options.run is not None and options.count is not None:
        raise _cli.InputError("--count: of kernels; with --run, all programs are compared")
    _check_known(options)
    try:
        compared = sides(options.versions, options.settings)
    except ValueError as error:
        raise _cli.InputError(str(error)) from error
    say = _Progress()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    reports = work / "report.json", work / "report.html", work / "report.md"
    for report in reports:  # Of an earlier run, which a failure would leave as if it were of this one.
        report.unlink(missing_ok=True)
    shutil.rmtree(work / _REPRODUCERS, ignore_errors=True)
    judge = comparing_version(options.versions)
    installed = _installed(options)
    try:
        pythons = environments(options.versions, work, options.workers, installed, cuda=options.cuda)
        judging = environments([judge], work, options.workers)[judge]
    except InstallError as error:
        raise _cli.InputError(str(error)) from error
    say("environments ready")
    _try_settings(compared, pythons)
    alike = True
    if options.run is None:
        corpora = _lowered(options, compared, work, pythons)
        if options.kernels_from is not None:
            alike = number_alike([*dict.fromkeys(path for pair in corpora for _, path in pair)])
        say("lowered")
    else:
        corpora = _programs_of_runs(options, compared, work, pythons, judging, say)
    pairs = _measured(corpora, pythons, options.workers)
    say("measured")
    status = _tool(
        judging,
        "drift",
        *_corpora(pairs),
        "--no-sandbox",  # This command has had its programs made, and its environment has none.
        f"-n={options.workers}",
        f"--json={reports[0]}",
        f"--html={reports[1]}",
        *(f"--fail-on={choice}" for choice in options.fail_on or ()),
        f"--markdown={(options.markdown or work / 'report.md').resolve()}",
        *([f"--junit={options.junit.resolve()}"] if options.junit else []),
        *([f"--known={options.known.resolve()}"] if options.known else []),
        *(["--annotations"] if options.annotations else []),
    )
    found = reports[0].exists() and _has_findings(reports[0])
    if options.first_releases and options.run is None and not options.settings and found and not alike:
        print(f"first releases not looked for: not all versions have the kernels of {options.kernels_from}")
    elif options.first_releases and options.run is None and not options.settings and found:
        for line in _first_releases(options, work, pythons, judging, corpora):
            print(line)
        say("first releases found")
    if options.run is None and found:
        say(_reproducers(options, work, pythons, judging, corpora))
    if all(report.exists() for report in reports[:2]):
        say(f"all findings are in {options.work / 'report.html'} and report.json")
    return status


def _has_findings(report: Path) -> bool:
    return any(map(looked_for, json.loads(report.read_text(encoding="utf-8"))["pairs"]))


def _corpora(pairs: Sequence[tuple[Path, Path]]) -> list[str]:
    """The arguments of drift for ``pairs``; a corpus that ends one pair and begins the next is given once."""
    if all(one[1] == other[0] for one, other in itertools.pairwise(pairs)):
        return [str(pairs[0][0]), *(str(pair[1]) for pair in pairs)]
    return ["--pairs", *(str(path) for pair in pairs for path in pair)]


# Pairs of corpora, each with its side.
_Pairs = Sequence[Sequence[tuple[Side, Path]]]


def _measured(pairs: _Pairs, pythons: Mapping[Versions, Path], workers: int) -> list[tuple[Path, Path]]:
    """The pairs with the figures of each program under each side's XLA, where it can be measured."""
    found: dict[Path, Path] = {}
    sides_of = {path: side for pair in pairs for side, path in pair}
    for path, side in sides_of.items():
        found[path] = path
        if measures(side.versions):
            found[path] = path.with_name(f"{path.name.removesuffix(_UNMEASURED)}.jsonl")
            arguments = [str(path), str(found[path]), "--no-sandbox", f"-n={workers}"]
            arguments += [f"--xla-option={option}" for option in side.settings.xla_options]
            if status := _tool(pythons[side.versions], "measure", *arguments):
                raise _cli.InputError(f"JAX {side}: measuring ended with exit status {status}")
    return [(found[old], found[new]) for (_, old), (_, new) in pairs]


def _lowered(
    options: argparse.Namespace, compared: Sequence[Side], work: Path, pythons: Mapping[Versions, Path]
) -> _Pairs:
    """Pairs of corpora of the kernels, of each side and the one before."""
    corpora = []
    for side in compared:
        path = work / f"{side.folder}{_UNMEASURED}"
        corpora.append((side, path))
        arguments = [str(path), f"-n={options.workers}", *_under(side), *_chosen(options)]
        if status := _tool(pythons[side.versions], "lowered", *arguments):
            raise _cli.InputError(f"JAX {side}: lowering ended with exit status {status}")
    return [*itertools.pairwise(corpora)]


def _under(side: Side) -> list[str]:
    """The options of tools.lowered for the settings and the name of ``side``."""
    named = [f"--named={side}"] if str(side) != side.versions.jax else []
    return [*(f"--config={setting}" for setting in side.settings.config), *named]


def _first_releases(
    options: argparse.Namespace, work: Path, pythons: Mapping[Versions, Path], judging: Path, corpora: _Pairs
) -> list[str]:
    """Find the release that brought each finding, and write the reports again with it.

    Only the smallest kernel of each finding is lowered under the releases between.
    """
    data = json.loads((work / "report.json").read_text(encoding="utf-8"))
    lines: list[str] = []
    for report, (old, new) in zip(data["pairs"], corpora, strict=True):
        if not (records := chosen_records(report)):
            continue
        try:
            between = releases_between(old[0].versions, new[0].versions, pythons[new[0].versions])
            chain = _chain(options, work, records, old, between, new)
            _note_releases(options, work, judging, report, chain)
        except (InstallError, _NotComparedError) as error:
            return [*lines, f"first releases not looked for: {error}"]
        lines += first_release_lines(report)
    _cli.write(work / "report.json", json.dumps(data, indent=1, allow_nan=False) + "\n")
    _cli.write(work / "report.html", as_page(data["pairs"]))
    _cli.write(options.markdown or work / "report.md", as_markdown(data["pairs"]))
    return lines


class _NotComparedError(RuntimeError):
    """The kernels of the findings cannot be lowered or compared; the message is one line."""


def _chain(
    options: argparse.Namespace,
    work: Path,
    records: Sequence[int],
    old: tuple[Side, Path],
    between: Sequence[Versions],
    new: tuple[Side, Path],
) -> list[tuple[Versions, Path]]:
    """The versions from ``old`` to ``new``, each with a corpus of ``records`` as it lowers them."""
    pythons = environments(between, work, options.workers, _installed(options))
    with ThreadPoolExecutor(options.workers) as threads:
        lower = functools.partial(_lowered_part, options, work, records)
        corpora = [*threads.map(lower, between, [pythons[each] for each in between])]
    ends = []
    for side, corpus in (old, new):
        ends.append((side.versions, work / f"first-{side.folder}.jsonl"))
        part_of(corpus, records, ends[-1][1])
    return [ends[0], *zip(between, corpora, strict=True), ends[1]]


def _lowered_part(
    options: argparse.Namespace, work: Path, records: Sequence[int], version: Versions, python: Path
) -> Path:
    """A corpus of ``records`` as ``version`` lowers them, in one worker: there are few, and most of the time
    goes into starting it. Raises _NotComparedError."""
    path = work / f"first-{version.folder}.jsonl"
    only = [f"--only={','.join(map(str, records))}", "-n=1"]
    only += [f"--named={version}"] if str(version) != version.jax else []
    if _tool(python, "lowered", str(path), *only, *_chosen(options), quiet=True):
        raise _NotComparedError(f"JAX {version} does not lower the kernels")
    return path


def _note_releases(
    options: argparse.Namespace,
    work: Path,
    judging: Path,
    report: dict[str, Any],
    chain: Sequence[tuple[Versions, Path]],
) -> None:
    """Give the findings of ``report`` their release, and whether it is JAX's or jaxlib's change."""
    if len(chain) > 2:
        pairs = [*itertools.pairwise(path for _, path in chain)]
        note_first(report, _compared(options, work, judging, pairs))
    steps = [
        (findings, mixed, corpus)
        for (before, corpus), (after, _) in itertools.pairwise(chain)
        if (findings := findings_of(report, after, sole=len(chain) == 2))
        and (mixed := mixture(before, after)) is not None
    ]

    def lowered(step: tuple[list[dict[str, Any]], Versions, Path]) -> tuple[Path, Path] | str:
        """The corpora of the release before and of the mixture, or why there are none."""
        findings, mixed, corpus = step
        records = sorted({smallest_record(report, each) for each in findings})
        try:
            python = environment(mixed, work, _installed(options))
            path = _lowered_part(options, work, records, mixed, python)
        except (InstallError, _NotComparedError) as error:
            return str(error)
        part_of(corpus, records, part := work / f"before-{path.name}")
        return part, path

    with ThreadPoolExecutor(options.workers) as threads:
        found = [*zip(steps, threads.map(lowered, steps), strict=True)]
    made = [each for _, each in found if not isinstance(each, str)]
    reports = iter(_compared(options, work, judging, made) if made else ())
    for (findings, mixed, _), each in found:
        if isinstance(each, str):
            note_not_apart(findings, mixed, each)
        else:
            note_package(report, findings, mixed, next(reports))


def _compared(
    options: argparse.Namespace, work: Path, judging: Path, pairs: Sequence[tuple[Path, Path]]
) -> list[dict[str, Any]]:
    """The reports on each of ``pairs`` of corpora. Raises _NotComparedError."""
    steps = work / "first-releases.json"
    arguments = [*_corpora(pairs), "--no-sandbox", f"-n={options.workers}", f"--json={steps}"]
    if _tool(judging, "drift", *arguments, "--fail-on=never", quiet=True):
        raise _NotComparedError("comparing the releases between failed")
    found: list[dict[str, Any]] = json.loads(steps.read_text(encoding="utf-8"))["pairs"]
    return found


def _reproducers(
    options: argparse.Namespace, work: Path, pythons: Mapping[Versions, Path], judging: Path, corpora: _Pairs
) -> str:
    """Write a file for each finding that shows it, and report how many."""
    data = json.loads((work / "report.json").read_text(encoding="utf-8"))
    folder = work / _REPRODUCERS
    count = of_parts = 0
    for report, pair in zip(data["pairs"], corpora, strict=True):
        parts = _parts(options, work, pythons, judging, report, pair)
        written, smaller = write_reproducers(report, pair[1][1], folder, parts)
        count, of_parts = count + written, of_parts + smaller
    where = options.work / _REPRODUCERS
    return f"reproducers: {count:,}, {of_parts:,} of them a part of a kernel, in {where}"


def _parts(
    options: argparse.Namespace,
    work: Path,
    pythons: Mapping[Versions, Path],
    judging: Path,
    report: Mapping[str, Any],
    pair: Sequence[tuple[Side, Path]],
) -> tuple[Mapping[str, Any], Path] | None:
    """The report on parts of the kernels with findings, and their corpus; None where there are none."""
    (given, kernels) = work / "parts.json", work / "parts.py"
    kernels.unlink(missing_ok=True)
    given.write_text(json.dumps(report), encoding="utf-8")
    start = "from corpus.upgrade.kernel_parts import main; main()"
    command = [str(judging), "-c", start, str(pair[1][1]), str(given), str(kernels)]
    if subprocess.run(command, cwd=_PROJECT, check=False).returncode:
        print("reproducers have whole kernels, as looking for their parts failed (above)", file=sys.stderr)
        return None
    if not kernels.exists():
        return None

    def lowered(each: tuple[Side, Path]) -> Path:
        side, path = each[0], work / f"parts-{each[0].folder}.jsonl"
        arguments = [str(path), "-n=1", f"--kernels-from={kernels}", *_under(side)]
        if _tool(pythons[side.versions], "lowered", *arguments, quiet=True):
            raise _NotComparedError(f"JAX {side} does not lower {kernels}")
        return path

    try:
        with ThreadPoolExecutor(options.workers) as threads:
            old, new = threads.map(lowered, pair)
        return _compared(options, work, judging, [(old, new)])[0], new
    except _NotComparedError as error:  # The report is whole without them.
        print(f"reproducers have whole kernels, as parts were not compared: {error}", file=sys.stderr)
        return None


def _installed(options: argparse.Namespace) -> list[str]:
    """The arguments of pip for the packages that are installed beside each JAX."""
    files = [f"--requirement={path}" for path in options.requirements]
    return [*files, *(f"--editable={path}" for path in options.projects)]


def _chosen(options: argparse.Namespace) -> list[str]:
    """The options of tools.lowered that choose its kernels."""
    chosen = [] if options.count is None else [f"--count={options.count}"]
    if options.kernels_from is not None:
        chosen.append(f"--kernels-from={options.kernels_from.resolve()}")
    return chosen


def _programs_of_runs(
    options: argparse.Namespace,
    compared: Sequence[Side],
    work: Path,
    pythons: Mapping[Versions, Path],
    judging: Path,
    say: Callable[[str], None],
) -> _Pairs:
    """Pairs of corpora of the programs that the command compiles on each side and the one before."""
    folders = []
    for side in compared:
        folders.append(work / f"{side.folder}-programs")
        log = work / f"{side.folder}.log"
        status = run_and_dump(options.run, pythons[side.versions], folders[-1], log, side.settings.variables)
        ended = "" if status == 0 else f" with exit status {status}, see {options.work / log.name}"
        say(f"JAX {side}: the command ended{ended}; {len([*folders[-1].iterdir()]):,} programs")
    pairs = []
    for old, new in itertools.pairwise(range(len(folders))):
        both = compared[old], compared[new]
        name = f"{both[0].folder}-to-{both[1].folder}"
        pair = [work / f"{name}.{side}{_UNMEASURED}" for side in ("old", "new")]
        named = [f"--root={Path.cwd()}", "--versions", *map(str, both)]
        if status := _tool(judging, "paired", *named, str(folders[old]), str(folders[new]), *map(str, pair)):
            raise _cli.InputError(f"JAX {both[0]} and {both[1]}: pairing ended with status {status}")
        pairs.append([*zip(both, pair, strict=True)])
    return pairs


def _tool(python: Path, name: str, *arguments: str, quiet: bool = False) -> int:
    output = subprocess.DEVNULL if quiet else None
    command = [str(python), "-m", f"tools.{name}", *arguments]
    return subprocess.run(command, cwd=_PROJECT, check=False, stdout=output, stderr=output).returncode


if __name__ == "__main__":
    sys.exit(main())
