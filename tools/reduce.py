"""Reduce wrong code to a few lines of Python, and name the XLA pass it comes from.

FILE is a finding of tools.hunt as JSON, or a Python file with a function f and a list of its NumPy arrays,
arguments. It is executed: give a file of your own.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from corpus.hunting.attribution import passes, releases
from corpus.hunting.python_subject import SubjectError, subject_of_file
from corpus.hunting.reducing import SECONDS, NotReducedError, reduced
from corpus.hunting.reproducer import NoReproducerError, reproducer
from corpus.judging.finding import Finding
from corpus.judging.oracles import ALL, judge_afresh
from corpus.upgrade.environments import InstallError
from tools import _cli

GROUP = _cli.COMPILERS


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "reduce", __doc__, example="kernel.py --output repro.py", found="wrong code", needs=["pebble"]
    )
    parser.add_argument("file", metavar="FILE", type=_cli.existing_file, help="a finding or a Python file")
    parser.add_argument(
        "--output", metavar="PATH", type=_cli.output_file, help="file for the reproducer (default: print it)"
    )
    parser.add_argument(
        "--seconds",
        metavar="N",
        type=_cli.positive,
        default=SECONDS,
        help=f"time for the reduction (default: {SECONDS:g})",
    )
    parser.add_argument(
        "--releases",
        metavar="DIR",
        type=_cli.output_directory,
        help="find the releases of JAX that have it as well, in environments that pip makes in DIR",
    )
    return parser


def _run(options: argparse.Namespace) -> int:
    finding = _finding(options.file)
    if finding is None:
        print("nothing wrong found: what XLA compiles by default agrees with the others")
        return _cli.NOTHING_FOUND
    try:
        found = reduced(finding, options.seconds)
        text = reproducer(found)
    except (NotReducedError, NoReproducerError) as error:
        raise _cli.InputError(f"{options.file}: {error}") from error
    limit = "" if found.complete else ", and a limit ended it: more --seconds may reduce it further"
    print(f"{found.before} ops reduced to {found.after} by {found.asked} questions{limit}")
    attribution = passes(text)
    if options.releases is not None:
        try:
            states, part = releases(text, options.releases, lambda line: print(line, flush=True))
        except InstallError as error:
            raise _cli.InputError(f"--releases: {error}") from error
        attribution = replace(attribution, releases=states, part=part)
    for line in attribution.lines():
        print(line)
    if options.output is None:
        print(f"\n{text}", end="")
    else:
        _cli.write(options.output, text)
    return _cli.FOUND


def _finding(path: Path) -> Finding | None:
    """The finding that a file has, or what is found wrong with the function of one of Python."""
    if path.suffix != ".py":
        try:
            return Finding.of_json(path.read_text(encoding="utf-8"))
        except (UnicodeDecodeError, json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
            raise _cli.InputError(f"{path} is no finding as JSON, and no .py file") from error
    try:
        verdict = judge_afresh(subject_of_file(path), ALL)
    except SubjectError as error:
        raise _cli.InputError(str(error)) from error
    if verdict.set_aside:
        raise _cli.InputError(f"{path}: not judged: {verdict.set_aside}")
    return verdict.finding


if __name__ == "__main__":
    sys.exit(main())
