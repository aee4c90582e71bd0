"""Pair the programs that a command compiled under two versions of JAX, for drift.

Each version's are in the directory that JAX_DUMP_IR_TO named, with JAX_DUMP_IR_MODES=stablehlo; upgrade --run
does all of it. Programs are paired by function, text, signature and order. Writes two corpora, in which a
program without a partner is missing on the other side.
"""

import argparse
import json
import sys
from pathlib import Path

from corpus.upgrade.dumped_programs import paired, read, records
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "paired", __doc__, example="--versions 0.10.2 0.12.0.1 dumped-old dumped-new old.jsonl new.jsonl"
    )
    parser.add_argument(
        "--versions",
        nargs=2,
        metavar=("OLD", "NEW"),
        required=True,
        help="the versions of JAX, as the report names them",
    )
    parser.add_argument(
        "--root",
        metavar="DIR",
        type=_directory,
        help="name files below this folder by their paths from it",
    )
    for name, what in (("old", "old"), ("new", "new")):
        parser.add_argument(f"{name}_programs", metavar=f"{name.upper()}_DIR", type=_directory,
                            help=f"directory of the {what} programs")  # fmt: skip
    for name in ("old", "new"):
        parser.add_argument(
            name, metavar=f"{name.upper()}.jsonl", type=_cli.output_file, help="corpus to write"
        )
    return parser


def _directory(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"{text} is no directory")
    return path


def _run(options: argparse.Namespace) -> int:
    for name, path in (("old", options.old), ("new", options.new)):
        if path.resolve().parent in (options.old_programs.resolve(), options.new_programs.resolve()):
            raise _cli.InputError(f"argument {name}: {path} is in a directory of programs; name another file")
    try:
        root = options.root and options.root.resolve()
        programs = [read(each, root) for each in (options.old_programs, options.new_programs)]
        found = list(records(paired(*programs), options.versions))
    except ValueError as error:
        raise _cli.InputError(str(error)) from error
    for version, compiled in zip(options.versions, programs, strict=True):
        if not compiled:
            raise _cli.InputError(f"JAX {version} compiled no program in this run")
    both = sum(None not in pair for pair in found)
    if not both:
        raise _cli.InputError("the two runs have no function in common, so that no program can be compared")
    for side, path in enumerate((options.old, options.new)):
        lines = [json.dumps(pair[side], ensure_ascii=False) for pair in found if pair[side] is not None]
        _cli.write(path, "".join(f"{line}\n" for line in lines))
    sizes = " and ".join(f"{len(each):,}" for each in programs)
    print(f"paired: {both:,} pairs of {sizes} programs", file=sys.stderr)
    return _cli.NOTHING_FOUND


if __name__ == "__main__":
    sys.exit(main())
