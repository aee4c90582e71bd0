"""What the commands' options have in common."""

import argparse
import importlib.util
import os
from typing import Any, NoReturn

BAD_INPUT = 3  # Where 1 and 2 say what was found.


class Parser(argparse.ArgumentParser):
    """A parser that ends with BAD_INPUT, since argparse's 2 would say that something was found."""

    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(BAD_INPUT, f"{self.prog}: error: {message}\n")


def at_least_one(text: str) -> int:
    """A whole number from 1, for argparse."""
    if not (text.isascii() and text.isdigit() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def workers(text: str) -> int:
    """How many processes: a whole number from 1, or auto for one a core."""
    if text == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        return at_least_one(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither auto nor a whole number from 1") from None


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Adds ``-n`` as option ``workers``."""
    given: dict[str, Any] = {"metavar": "N", "help": "workers (default: auto, one a core)"}
    parser.add_argument("-n", dest="workers", type=workers, default=workers("auto"), **given)


def need_pebble(parser: argparse.ArgumentParser) -> None:
    """Ends with a usage error where pebble is not installed, before anything is read."""
    if importlib.util.find_spec("pebble") is None:
        parser.error("the library pebble is missing: python3 -m pip install pebble")
