"""The packages that a record's Python imports, with their versions."""

from importlib.metadata import version

from corpus.user_kernels.packages import packages_of


def test_packages_have_their_versions() -> None:
    source = "import math\nimport jax.numpy as jnp, numpy\nfrom pytest import raises\nimport _pytest.runner\n"
    assert packages_of(source) == [f"pytest=={version('pytest')}"]


def test_imports_in_functions_count_and_modules_of_no_package_have_a_name() -> None:
    assert packages_of("def f(x):\n    import nowhere.deep\n    return x\n") == ["nowhere"]


def test_what_jax_needs_is_left_out() -> None:
    assert packages_of("import jax, numpy as np\nfrom scipy import linalg\nfrom . import near\n") == []
