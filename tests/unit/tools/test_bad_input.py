"""Bad usage and unusable input: one line, exit status 2 and no traceback, for every tool."""

import importlib
import os
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.runs import full_disk
from tools import _cli
from tools.__main__ import commands

Main = Callable[[list[str]], int]
# The tools that read a corpus, with what they need besides; {} is the file.
READERS = {
    "coverage": ["{}"],
    "device_code": ["{}", "--device=cpu"],
    "drift": ["{}", "{}"],
    "merge": ["{}", "--out={output}"],
    "measure": ["{}", "{output}", "-n=1"],
    "mutate": ["{}", "-n=1"],
    "plants": ["{}", "-n=1"],
    "publish": ["{}", "--out={output}", "--license=CC-BY-4.0", "--name=x", "-n=1"],
    "samples": ["{}", "--output={output}"],
    "tasks": ["{}", "--out={output}", "-n=1"],
    "verify": ["{}", "-n=1"],
}
# The tools that write files, with what they need besides; {} is the file.
WRITERS = {
    "coverage --json": ["coverage", "{corpus}", "--json={}"],
    "coverage --html": ["coverage", "{corpus}", "--html={}"],
    "drift --json": ["drift", "{corpus}", "{corpus}", "--json={}"],
    "drift --html": ["drift", "{corpus}", "{corpus}", "--html={}"],
    "drift --markdown": ["drift", "{corpus}", "{corpus}", "--markdown={}"],
    "lowered": ["lowered", "{}", "--count=1"],
    "measure": ["measure", "{corpus}", "{}", "-n=1"],
    "reduce": ["reduce", __file__, "--output={}"],
    "score --html": ["score", ".", "{corpus}", "--seed=1", "--html={}"],
    "score --json": ["score", ".", "{corpus}", "--seed=1", "--json={}"],
    "upgrade --markdown": ["upgrade", "0.10.2", "0.12.0.1", "--markdown={}"],
}
NEED_ARGUMENTS = sorted({*READERS, "scale", "extract", "lowered", "reduce", "score", "upgrade"})
NO_CORPUS = {
    "empty": b"",
    "a text": b"a text\n",
    "no record": b'{"id": 4}\n',
    "an array": b"[4]\n",
    "binary": bytes(range(256)),
    "damaged gzip": b"\x1f\x8b\x08\x00 no gzip",
}


# Imported before any test gives up the right to read them.
MODULES = {name: importlib.import_module(f"tools.{name}") for name in commands()}


def _main(name: str) -> Main:
    main: Main = MODULES[name].main
    return main


def _said(name: str, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that the command prints when it ends with status 2."""
    with pytest.raises(SystemExit) as ended:
        sys.exit(_main(name)(arguments))
    printed = capsys.readouterr()
    assert (ended.value.code, printed.out) == (2, ""), printed.err
    assert printed.err.startswith(f"{name}: ")
    assert printed.err.count("\n") == 1, printed.err
    return printed.err


def _reads(name: str, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    arguments = [each.replace("{output}", str(tmp_path / "page.md")) for each in READERS[name]]
    return _said(name, [each.replace("{}", str(path)) for each in arguments], capsys)


def test_every_tool_that_takes_a_corpus_is_tried() -> None:
    sources = {name: path.read_text(encoding="utf-8") for name, path in commands().items()}
    takes = {
        name for name, text in sources.items() if "_cli.corpus_file" in text or "_cli.add_corpus" in text
    }
    assert takes == set(READERS)


@pytest.mark.parametrize("name", NEED_ARGUMENTS)
def test_no_arguments(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = _said(name, [], capsys)
    assert "the following arguments are required: " in said
    assert said.endswith(f" (see python -m tools.{name} --help)\n")


@pytest.mark.parametrize("name", sorted(commands()))
def test_an_unknown_option(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = {
        "upgrade": ["0.10.2", "0.11.2"],
        "extract": ["jax.nn:gelu"],
        "lowered": ["x.jsonl"],
        "reduce": [__file__],
        "score": [".", __file__, "--seed=1"],
        "scale": ["--count=1", "--shards=1", "--out=x.jsonl"],
        "paired": ["--versions", "0.10.2", "0.11.2", ".", ".", "old.jsonl", "new.jsonl"],
    }
    arguments = given.get(name, [each.replace("{}", __file__) for each in READERS.get(name, [])])
    assert "unrecognized arguments: --no-such-option" in _said(name, [*arguments, "--no-such-option"], capsys)


@pytest.mark.parametrize("name", READERS)
def test_a_missing_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "missing.jsonl"
    assert f"argument CORPUS: {path} does not exist; pytest --emit-jsonl" in _reads(
        name, path, tmp_path, capsys
    )


@pytest.mark.parametrize("name", READERS)
def test_a_directory(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = _reads(name, tmp_path, tmp_path, capsys)
    assert f"argument CORPUS: {tmp_path} is a directory; a corpus is a .jsonl file" in said


@pytest.mark.parametrize("name", ["publish", "merge", "tasks", "score"])
def test_a_pipe_is_not_read_twice(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(path := tmp_path / "pipe")
    if name == "score":
        said = _said(name, [".", str(path), "--seed=1"], capsys)
    else:
        said = _reads(name, path, tmp_path, capsys)
    assert f"{path} is no regular file, and is read more than once" in said


@pytest.mark.parametrize("name", READERS)
def test_a_file_in_a_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "corpus.jsonl"
    assert f"argument CORPUS: {path}: Not a directory" in _reads(name, path, tmp_path, capsys)


@pytest.mark.parametrize("name", READERS)
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "File name too long" in _reads(name, Path("x" * 300), tmp_path, capsys)


@pytest.fixture
def closed() -> Iterator[Path]:
    """A directory that cannot be written, with a file that cannot be read; the process is no superuser."""
    superuser = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:  # Not tmp_path, which nobody else may enter.
        folder = Path(name)
        (folder / "secret.jsonl").touch(0o000)
        (folder / "open.jsonl").touch(0o444)
        folder.chmod(0o555)
        if superuser:
            os.seteuid(65534)
        yield folder
        if superuser:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.parametrize("name", READERS)
def test_a_file_without_permission(name: str, closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = closed / "secret.jsonl"
    assert f"argument CORPUS: {path} cannot be read: permission denied" in _reads(name, path, closed, capsys)


@pytest.mark.parametrize("kind", NO_CORPUS)
# Of publish, which needs more packages than these tests, its own tests have it.
@pytest.mark.parametrize("name", sorted(READERS.keys() - {"verify", "publish"}))
def test_what_is_no_corpus(name: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(NO_CORPUS[kind])
    assert str(path) in _reads(name, path, tmp_path, capsys)
    assert list(tmp_path.iterdir()) == [path]


def test_verify_says_in_one_line_what_is_no_corpus(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "corpus.jsonl"
    for kind, content in NO_CORPUS.items():
        path.write_bytes(content)
        if kind == "empty":
            assert _said("verify", [str(path)], capsys) == f"verify: {path} has no records\n"
        else:
            assert _said("verify", [str(path)], capsys).startswith(f"verify: {path} is no corpus: ")


@pytest.mark.parametrize("option", WRITERS)
def test_an_output_that_cannot_be_written(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *arguments = WRITERS[option]
    path = tmp_path / "missing" / "output"
    arguments = [each.replace("{}", str(path)).replace("{corpus}", __file__) for each in arguments]
    assert f"{path} cannot be written: there is no directory {path.parent}" in _said(name, arguments, capsys)
    arguments = [each.replace(str(path), str(tmp_path)) for each in arguments]
    assert f"{tmp_path} is a directory; name a file" in _said(name, arguments, capsys)


@pytest.mark.parametrize("option", WRITERS)
def test_an_output_without_permission(option: str, closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, *arguments = WRITERS[option]
    path = closed / "output"
    arguments = [
        each.replace("{}", str(path)).replace("{corpus}", str(closed / "open.jsonl")) for each in arguments
    ]
    assert f"{path} cannot be written: permission denied" in _said(name, arguments, capsys)


@pytest.fixture
def no_files(tmp_path: Path) -> Iterator[list[Path]]:
    """Paths of what is no regular file: a pipe, a socket, devices, and links to these."""
    pipe, link, looped = tmp_path / "pipe", tmp_path / "link", tmp_path / "looped"
    os.mkfifo(pipe)
    link.symlink_to("/dev/null")
    looped.symlink_to(looped)
    with socket.socket(socket.AF_UNIX) as server, tempfile.TemporaryDirectory() as short:
        server.bind(f"{short}/socket")
        yield [
            pipe,
            link,
            looped,
            Path(short, "socket"),
            *map(Path, ("/dev/null", "/proc/self/x", "/dev/stdout")),
        ]


@pytest.mark.parametrize("option", WRITERS)
def test_an_output_that_is_no_file(
    option: str, no_files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    name, *arguments = WRITERS[option]
    for path in no_files:
        given = [each.replace("{}", str(path)).replace("{corpus}", __file__) for each in arguments]
        before = os.lstat(path).st_ino if path.is_symlink() or path.exists() else None
        said = _said(name, given, capsys)
        assert str(path) in said
        assert "no regular file" in said or "Too many levels" in said
        assert before == (os.lstat(path).st_ino if path.is_symlink() or path.exists() else None)


@pytest.mark.parametrize("option", [each for each in WRITERS if "{corpus}" in WRITERS[each]])
def test_an_output_that_is_the_input(option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, *arguments = WRITERS[option]
    path, link = tmp_path / "corpus.jsonl", tmp_path / "link"
    path.write_text("{}\n", encoding="utf-8")
    link.symlink_to(path)
    given = [each.replace("{}", str(link)).replace("{corpus}", str(path)) for each in arguments]
    assert f"{link} is read already; name another file" in _said(name, given, capsys)
    assert path.read_text(encoding="utf-8") == "{}\n"


def test_a_file_stays_as_it_was_where_another_cannot_be_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with full_disk(1000), pytest.raises(_cli.InputError, match=r"write .*report\.json: File too large"):
            _cli.write(path, "new" * 1000)
    finally:
        signal.signal(signal.SIGXFSZ, handler)
    assert [path] == list(tmp_path.iterdir())
    assert path.read_text(encoding="utf-8") == "old"


def test_what_a_file_holds_writes_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    parser = _cli.Parser("tried", "", example="")

    def run(_: object) -> int:
        print("a\x1b[2Jb\u202ec\x9b\td")
        raise _cli.InputError("\x1b]0;title\x07")

    assert parser.carry_out(run, []) == 2
    printed = capsys.readouterr()
    assert printed.out == "a\\x1b[2Jb\\u202ec\\x9b\td\n"
    assert printed.err == "tried: \\x1b]0;title\\x07\n"


@pytest.mark.parametrize("name", ["samples", "freeze", "hunt", "upgrade"])
def test_a_file_in_place_of_the_output_directory(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text('{"id": 4}\n', encoding="utf-8")
    arguments = {
        "samples": [str(file), f"--output={file}/page.md"],
        "freeze": [f"--output={file}"],
        "hunt": [f"--out={file}"],
        "upgrade": ["0.10.2", "0.12.0.1", f"--work={file}"],
    }
    assert str(file) in _said(name, arguments[name], capsys)
