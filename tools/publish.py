"""Publish corpora as a data set: Parquet, splits without leakage, chats, a card.

The folder is one that the Hugging Face hub and Kaggle take as it is. It appears whole, or not at all.
"""

import argparse
import functools
import shlex
import signal
import sys
from pathlib import Path

from corpus.records.shards import MANIFEST, ShardError
from corpus.session.options import code_fingerprint
from tools import _cli, verify

GROUP = _cli.TRAINING
_NEAR = 0.85  # Kernels of one form that differ in a few statements.

_SECONDS = 60.0  # Of processor time for the programs of a record with --pure.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "publish",
        __doc__,
        example="corpus/data/training_all.jsonl --out published --license CC-BY-4.0 --name jax-stablehlo",
        needs=["pyarrow", "datasketch", "bpe_openai", "mlcroissant", "license_expression"],
    )
    parser.add_argument(
        "corpora",
        metavar="CORPUS",
        nargs="+",
        type=_cli.corpus_file_again,
        help="files of one JAX version, or all shards of a corpus, with their manifests beside them",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=_cli.output_directory, required=True, help="folder that is made"
    )
    parser.add_argument(
        "--license",
        metavar="SPDX",
        help="the licence that you publish under, such as CC-BY-4.0; there is no default, because nobody but "
        "the publisher can grant one",
    )
    parser.add_argument("--name", type=_name, required=True, help="name of the data set")
    parser.add_argument(
        "--test-types",
        metavar="TYPE,...",
        type=lambda text: text.split(","),
        default=[],
        help="kernel types that test holds out (default: one in ten, by the hash of their names)",
    )
    parser.add_argument(
        "--near",
        metavar="INDEX",
        type=_fraction,
        default=_NEAR,
        help=f"Jaccard index from which two records may not be in different splits (default: {_NEAR})",
    )
    parser.add_argument(
        "--max-tokens",
        metavar="N",
        type=_cli.at_least_one,
        help="leave out records whose Python and longest program have more tokens",
    )
    parser.add_argument(
        "--decontaminate",
        metavar="FILE",
        nargs="+",
        type=_cli.corpus_file,
        default=[],
        help="leave out records near to these benchmark programs (corpora, .py or .mlir files): the same "
        "normal form, or n-grams with the index of --near",
    )
    parser.add_argument(
        "--verify",
        action="store_true",
        help="read back what was written and run tools.verify over it; if a record is bad, nothing is kept",
    )
    parser.add_argument(
        "--pure",
        action="store_true",
        help="add the configuration pure: programs in StableHLO alone, with CHLO ops lowered",
    )
    _cli.add_sandbox(parser)
    _cli.add_workers(parser)
    return parser


def _name(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise argparse.ArgumentTypeError(
            f"{text!r} is no name: it is to be a line with more than spaces in it"
        )
    return text


def _fraction(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0, at most 1")
    return value


def _run(options: argparse.Namespace) -> int:
    from corpus.publishing.publication import Plan, PublicationError, publish, upload_command
    from corpus.publishing.sources import sources_of
    from corpus.publishing.splits import SplitError

    if options.license is None:
        raise _cli.InputError(
            "--license is missing: the licence is yours to grant, and a data set without one may not be "
            "used; give an SPDX id, such as --license CC-BY-4.0"
        )
    try:
        corpora = sources_of(options.corpora, lambda line: print(f"publish: not published: {line}"))
    except ShardError as error:
        raise _cli.InputError(str(error)) from error
    plan = Plan(
        corpora=corpora,
        out=options.out,
        name=options.name,
        license=options.license,
        command=_command(options),
        code=f"code fingerprint {code_fingerprint(None)}",
        workers=options.workers,
        test_types=options.test_types,
        threshold=options.near,
        max_tokens=options.max_tokens,
        benchmarks=tuple(options.decontaminate),
        check=functools.partial(_verify, options) if options.verify else None,
        limits=_cli.limits("publish", options, _SECONDS) if options.pure else None,
    )
    try:
        stats = publish(plan)
    except (PublicationError, SplitError) as error:
        raise _cli.InputError(str(error)) from error
    for key, near in stats["contaminated"].items():
        print(f"publish: left out: {key} is near to {near}")
    counts = ", ".join(f"{name} {count:,}" for name, count in stats["splits"]["records"].items())
    print(f"publish: {stats['records']:,} records in {options.out}: {counts}")
    print(f"publish: to upload it: {upload_command(plan)}")
    return _cli.NOTHING_FOUND


def _verify(options: argparse.Namespace, path: Path) -> None:
    """Run tools.verify over the corpus at ``path``. Raises PublicationError unless all records are good."""
    from corpus.publishing.publication import PublicationError

    shared = ["-n", str(options.workers), "--memory", str(options.memory), *["--trust"] * options.trust]
    status = verify.main([str(path), *shared])
    if status == _cli.INTERRUPTED:
        raise KeyboardInterrupt
    if status != _cli.NOTHING_FOUND:
        raise PublicationError("--verify: not all records are good, as said above; nothing was kept")


def _command(options: argparse.Namespace) -> str:
    """The command that makes the folder again; the number of workers changes nothing."""
    files = [str(path) for path in options.corpora if not path.name.endswith(MANIFEST)]
    words = [*files, "--out", str(options.out), "--license", options.license]
    words += ["--name", options.name]
    if options.test_types:
        words += ["--test-types", ",".join(options.test_types)]
    if options.near != _NEAR:
        words += ["--near", str(options.near)]
    if options.decontaminate:
        words += ["--decontaminate", *map(str, options.decontaminate)]
    words += [f"--{name}" for name in ("verify", "pure") if getattr(options, name)]
    if options.max_tokens is not None:
        words += ["--max-tokens", str(options.max_tokens)]
    return f"python3 -m tools.publish {shlex.join(words)}"


if __name__ == "__main__":
    signal.signal(
        signal.SIGTERM, signal.default_int_handler
    )  # The workers must not outlive it, nor a folder.
    sys.exit(main())
