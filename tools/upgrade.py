"""Report what an upgrade of JAX changes in the pinned kernels.

Each version gets an environment of its own, on the first Python found that it installs on, and is compared
with the one named before it. Prints the findings of tools.drift; the environments, the lowered programs,
report.json and report.html go into --work.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

from corpus.upgrade.environments import OLDEST, InstallError, comparing_version, environments, numbers
from tools import _cli

GROUP = _cli.UPGRADING
_PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "upgrade",
        __doc__,
        example="0.10.2 0.12.0.1 --count 57 --fail-on values",
        found="a program changed, at or above --fail-on",
    )
    parser.add_argument(
        "versions",
        metavar="VERSION",
        nargs="+",
        type=_version,
        action=_cli.TwoOrMore,
        help=f"two versions of JAX or more, from {'.'.join(map(str, OLDEST))} on, such as 0.10.2 0.12.0.1",
    )
    parser.add_argument(
        "--count",
        type=_cli.at_least_one,
        metavar="N",
        help="kernels in all (default: those that snapshots pin)",
    )
    parser.add_argument(
        "--work",
        metavar="DIR",
        type=_cli.output_directory,
        default=Path("upgrade"),
        help="directory for environments, programs and reports; it is created (default: upgrade)",
    )
    _cli.add_workers(parser)
    _cli.add_findings_options(parser)
    return parser


def _version(text: str) -> str:
    try:
        numbers(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _run(options: argparse.Namespace) -> int:
    begun = time.monotonic()

    def say(done: str) -> None:
        print(f"upgrade: {done}, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)

    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    judge = comparing_version(options.versions)
    try:
        pythons = environments([*options.versions, judge], work, options.workers)
    except InstallError as error:
        raise _cli.InputError(str(error)) from error
    say("environments ready")
    corpora = []
    for version in options.versions:
        corpora.append(work / f"jax-{version}.jsonl")
        counted = [] if options.count is None else [f"--count={options.count}"]
        if status := _tool(pythons[version], "lowered", str(corpora[-1]), *counted):
            raise _cli.InputError(f"JAX {version}: lowering ended with exit status {status}")
    say("lowered")
    status = _tool(
        pythons[judge],
        "drift",
        *map(str, corpora),
        f"-n={options.workers}",
        f"--json={work / 'report.json'}",
        f"--html={work / 'report.html'}",
        f"--fail-on={options.fail_on}",
        *([f"--markdown={options.markdown.resolve()}"] if options.markdown else []),
    )
    say(f"all findings are in {options.work / 'report.html'} and report.json")
    return status


def _tool(python: Path, name: str, *arguments: str) -> int:
    return subprocess.run([python, "-m", f"tools.{name}", *arguments], cwd=_PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
