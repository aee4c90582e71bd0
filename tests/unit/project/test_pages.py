"""README.md and the pages: their statements about the code, their links, and the commands that CI runs."""

import importlib.util
import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from corpus.checks.record_builder import build
from corpus.plan import DEFAULT_SEED, Case
from corpus.session.options import DEFAULT_PATH
from docs.tables import DOCS, PARTS, SCHEMA, page_with, published_schema
from tests.unit.runs import ROOT, run

# Languages of code blocks. Commands stand in sh and console blocks alone, so that none is overlooked.
LANGUAGES = {"sh", "console", "python", "mlir", "json", "toml", "text"}
_COMMAND = re.compile(r"^(?:\$ )?(?:python3? -m|pip|pytest|tox) ", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def _script() -> ModuleType:
    """The module .ci/readme_commands.py."""
    spec = importlib.util.spec_from_file_location("readme_commands", ROOT / ".ci" / "readme_commands.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()
PAGES: tuple[str, ...] = SCRIPT.PAGES


@cache
def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def block(page: str, language: str) -> str:
    """The first block of ``page`` in ``language``."""
    return str(SCRIPT.blocks(page, language)[0])


# The record


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    case = Case(132, "unary", DEFAULT_SEED, 13)
    built = build(case, ("cpu", "cuda"), enlarge=not case.stays_small)
    return dict(json.loads(built.record.to_json()))


def test_the_published_schema_is_that_of_the_code() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == published_schema(), "python3 -m docs.tables writes it"


def test_the_record_in_the_readme_is_what_the_code_makes(record: dict[str, Any]) -> None:
    assert "record 132 of `--kernels original`" in text_of("README.md")
    assert record["python"].rstrip() == block("README.md", "python").rstrip()
    assert record["cpp"].startswith(block("README.md", "mlir"))


OF_JAX = {"jax_version", "jaxlib_version", "stablehlo_version", "fingerprint", "ops"}  # Others under each.


@pytest.mark.parametrize("page", ["README.md", "docs/record.md"])
def test_the_fields_shown_are_those_of_the_record(page: str, record: dict[str, Any]) -> None:
    shown = json.loads(block(page, "json"))
    if shown["jax_version"] != record["jax_version"]:
        for field in OF_JAX & shown.keys():
            del shown[field]
    assert shown == {field: record[field] for field in shown}
    if page == "docs/record.md":
        assert record.keys() - shown.keys() <= {"python", "cpp", "cuda"} | OF_JAX


# What comes from the code


@pytest.mark.parametrize(("page", "name"), PARTS, ids=lambda value: str(value).replace(" ", "-"))
def test_a_part_written_by_the_code_is_up_to_date(page: str, name: str) -> None:
    part = PARTS[page, name]()
    current = (DOCS / page).read_text(encoding="utf-8")
    assert page_with(current, name, part) == current, (
        f"docs/{page}: the part {name!r} is out of date; python3 -m docs.tables writes it:\n{part}"
    )


def test_a_page_without_the_comments_of_its_part_is_an_error() -> None:
    with pytest.raises(ValueError, match="occur 0 times"):
        page_with("# A page\n", "fields", "part")


def test_the_options_page_has_every_option_of_the_plugin() -> None:
    shown = run("--help").stdout.partition("Python to StableHLO corpus:\n")[2].partition("\n\n")[0]
    options = set(re.findall(r"^  (--[\w-]+)", shown, re.MULTILINE))
    assert "--emit-jsonl" in options
    assert set(re.findall(r"^- `(--[\w-]+)", text_of("docs/options.md"), re.MULTILINE)) == options
    assert f"`{DEFAULT_PATH}`" in text_of("docs/options.md")
    assert f"`{DEFAULT_PATH}`" in text_of("README.md")


def test_the_layers_of_the_architecture_are_those_that_import_linter_holds() -> None:
    contracts = tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract.get("containers") == ["corpus"])
    held = {name: at for at, names in enumerate(reversed(layers), 1) for name in names.split(" | ")}
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", text_of("ARCHITECTURE.md"), re.MULTILINE)
    assert {name: int(layer) for layer, name in rows} == held


@pytest.mark.parametrize(
    ("page", "file"), [("docs/kernels.md", "gated.py"), ("CONTRIBUTING.md", "averages.py")]
)
def test_the_example_in_a_page_is_the_file(page: str, file: str) -> None:
    assert block(page, "python") == text_of(f"docs/examples/{file}")


def test_the_first_command_installs_what_the_commands_need() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))
    groups = project["dependency-groups"]

    def listed(name: str) -> Iterator[str]:
        for item in groups[name]:
            yield from [item] if isinstance(item, str) else listed(item["include-group"])

    there = {re.split("[<>=;]", item)[0] for item in [*project["project"]["dependencies"], *listed("work")]}
    commands = [tool.read_text(encoding="utf-8") for tool in (ROOT / "tools").glob("[!_]*.py")]
    needed = {
        name
        for text in commands
        for names in re.findall(r"needs=\[(.*?)\]", text)
        for name in re.findall(r'"(.*?)"', names)
    }
    # tools.publish and tools.scale have groups of their own: what they need is much, and few do either.
    others = [*listed("publish"), *listed("scale")]
    apart = {re.split("[<>=;]", item)[0].replace("-", "_") for item in others}
    assert {"jsonschema", "pebble"} <= needed - apart <= there
    assert {"tox", "pyyaml", "pytest-rerunfailures"} <= there
    assert next(SCRIPT.run_by_ci("README.md")).startswith(
        "python3 -m tools.install && . .venv/bin/activate &&"
    )


# Commands


def test_the_script_knows_every_page() -> None:
    found = {str(path.relative_to(ROOT)) for path in [*ROOT.glob("*.md"), *DOCS.glob("*.md")]}
    assert set(PAGES) == found - {"docs/samples.md"}  # Records, written by tools.samples.


def shared_files(commands_of: Callable[[str], list[str]]) -> list[str]:
    """The corpora that several pages use and README.md does not make: CI runs pages at the same time."""
    named = {page: set(re.findall(r"corpus/data/[\w.-]+", " ".join(commands_of(page)))) for page in PAGES}
    made = named.pop("README.md") | {DEFAULT_PATH}
    uses = Counter(name for names in named.values() for name in names - made)
    return [name for name, pages in uses.items() if pages > 1]


def test_no_page_uses_what_another_one_makes() -> None:
    assert shared_files(SCRIPT.of_page) == []
    planted = "python3 -m tools.coverage corpus/data/averages.jsonl"
    assert shared_files(
        lambda page: [*SCRIPT.of_page(page), *([planted] if page == "docs/cuda.md" else [])]
    ) == ["corpus/data/averages.jsonl"]


def test_every_command_that_ci_does_not_run_has_a_reason() -> None:
    shown = {command for page in PAGES for command in SCRIPT.shown_only(page)}
    run = {command for page in PAGES for command in SCRIPT.run_by_ci(page)}
    assert shown - run == SCRIPT.reasons().keys()
    assert all(SCRIPT.reasons().values())


@pytest.mark.parametrize("page", PAGES)
def test_commands_stand_in_blocks_that_ci_knows(page: str) -> None:
    assert misplaced(text_of(page)) == []


def misplaced(text: str) -> list[str]:
    """Blocks of ``text`` in an unknown language, and commands in a block that is not for commands."""
    found = []
    for language, body in re.findall(r"^```([^\n]*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        if language not in LANGUAGES:
            found.append(f"a block in {language or 'no language'}")
        elif language not in ("sh", "console") and _COMMAND.search(body):
            found.append(f"a command in a block in {language}")
        elif language == "console" and not body.startswith("$ "):
            found.append("a block in console that shows no command")
        elif language == "sh" and re.search(r"^\$ ", body, re.MULTILINE):
            found.append("a prompt in a block that CI runs")
    return found


def test_a_command_in_a_sentence_stands_in_a_block_too() -> None:
    known = [
        command for page in PAGES for each in (SCRIPT.run_by_ci, SCRIPT.shown_only) for command in each(page)
    ]
    named = [
        name for page in PAGES for name in re.findall(r"`((?:python3? -m|tox run) [^`]+)`", text_of(page))
    ]
    assert named, "no page names a command in a sentence any more"
    named = [name for name in named if not re.search(r"[A-Z]{4}", name)]  # NAME and the like.
    assert [name for name in named if not any(name in command for command in known)] == []


@pytest.mark.parametrize(
    "block_of_text", ["```\nls\n```", "```bash\nls\n```", "```text\npytest -x\n```", "```sh\n$ ls\n```"]
)
def test_a_misplaced_command_is_found(block_of_text: str) -> None:
    assert len(misplaced(f"text\n\n{block_of_text}\n")) == 1


def test_continued_lines_are_joined_and_comments_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "page.md").write_text(
        "```sh\n# A comment\nfirst \\\n  --option\nsecond\n```\n```console\n$ third\n```\n", encoding="utf-8"
    )
    monkeypatch.setattr(SCRIPT, "ROOT", tmp_path)
    assert [command.split() for command in SCRIPT.run_by_ci("page.md")] == [["first", "--option"], ["second"]]
    assert list(SCRIPT.shown_only("page.md")) == ["third"]


# Links


@pytest.mark.parametrize("page", [*PAGES, "docs/samples.md"])
def test_relative_links_lead_somewhere(page: str) -> None:
    assert broken_links(page, text_of) == []


def broken_links(page: str, read: Callable[[str], str]) -> list[str]:
    """The links of ``page`` to files or headings of the project that do not exist."""
    prose = re.sub(r"^```.*?^```$", "", read(page), flags=re.MULTILINE | re.DOTALL)
    return [link for link in _LINK.findall(prose) if "://" not in link and not _leads(page, link, read)]


def _leads(page: str, link: str, read: Callable[[str], str]) -> bool:
    path, _, anchor = link.partition("#")
    target = (ROOT / page).parent / path if path else ROOT / page
    if target.is_dir() or not anchor:
        return target.exists() and not anchor
    return target.exists() and anchor in anchors(read(str(target.resolve().relative_to(ROOT))))


def anchors(text: str) -> set[str]:
    """The names that GitHub gives to the headings of ``text``."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("link", ["docs/nowhere.md", "docs/README.md#nothing", "#nothing", "docs#pages"])
def test_a_link_that_leads_nowhere_is_found(link: str) -> None:
    def with_link(page: str) -> str:
        return text_of(page) + (f"\n[a link]({link})\n" if page == "README.md" else "")

    assert broken_links("README.md", with_link) == [link]


@pytest.mark.parametrize("page", PAGES)
def test_files_named_in_a_page_exist(page: str) -> None:
    named = re.findall(
        r"`((?:corpus|kernels|tools|tests|docs|\.ci|\.github)/[\w./\[\]-]*\w[\w./\]-]*)`", text_of(page)
    )
    made = ("corpus/data/",)  # By the commands of the pages.
    named = [path for path in named if not path.startswith(made) and not re.search(r"[A-Z]{4}", path)]
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize(("page", "most"), [("README.md", 150), ("ARCHITECTURE.md", 80)])
def test_a_page_that_is_to_be_short_is_short(page: str, most: int) -> None:
    assert len(text_of(page).splitlines()) <= most
