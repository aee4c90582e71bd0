"""Try the settings of a side under its JAX before long work begins."""

import sys
from collections.abc import Sequence

import jax

from corpus.stablehlo.configuration import configured
from corpus.upgrade.sides import xla_option
from kernels.config import SettingError, parsed


def fault(config: Sequence[str], xla_options: Sequence[str]) -> str:
    """The reason, in one line, why this JAX rejects ``config``, or its XLA the options; "" if neither does.

    Both are written NAME=VALUE.
    """
    try:
        with configured(parsed(config)):
            jax.jit(lambda: 0).lower().compile(compiler_options=dict(map(xla_option, xla_options)))
    except (SettingError, RuntimeError) as error:  # The latter is XLA's.
        return str(error).partition("\n")[0]
    return ""


def main() -> None:
    """Print the fault of the arguments; those that begin with xla_ are options of XLA."""
    arguments = sys.argv[1:]
    options = [each for each in arguments if each.startswith("xla_")]
    print(fault([each for each in arguments if each not in options], options))
