"""Plugin of tox with a factor for any version of JAX, as in ``tox run -e jax0.9.2``."""

import re
import sys
from collections.abc import Sequence

from tox.config.loader.memory import MemoryLoader
from tox.config.sets import EnvConfigSet
from tox.plugin import impl
from tox.session.state import State
from tox.tox_env.python.pip.req_file import PythonDeps

_FACTOR = re.compile(r"(?:^|-)jax(\d+(?:\.\d+)+)(?=-|$)")


@impl
def tox_extend_envs() -> Sequence[str]:
    """Return the environments that name such a factor, which tox does not know otherwise."""
    return [name for argument in sys.argv for name in argument.split(",") if _FACTOR.search(name)]


@impl
def tox_add_env_config(env_conf: EnvConfigSet, state: State) -> None:
    """Pin the version of JAX that the factor names."""
    if match := _FACTOR.search(env_conf.env_name or ""):
        version = match[1]
        pins = [f"jax=={version}", f"jaxlib=={version}"]
        if "cuda" in (env_conf.env_name or "").split("-"):
            pins[0] = f"jax[cuda13]=={version}"  # Its plugin as well, which must be of the same version.
        if int(version.split(".")[1]) < 6 and version.startswith("0."):
            pins.append("absl-py")  # jax.export imports it there and does not say so.
        root = state.conf.core["tox_root"]
        env_conf.loaders.insert(0, MemoryLoader(deps=PythonDeps("\n".join(pins), root)))
