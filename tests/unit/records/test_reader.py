"""Lines that are not records, damaged in different ways."""

import gzip
from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.records import reader as lines
from corpus.records.reader import MAX_LINE, CorpusError, Line, records


@dataclass(frozen=True)
class _Kept:
    kept: str

    @classmethod
    def from_values(cls, values: dict[str, str]) -> "_Kept":
        return cls(**values)


def _read(path: Path, data: bytes) -> list[Line]:
    path.write_bytes(data)
    return list(lines.read(path))


@pytest.mark.parametrize("packed", [False, True])
def test_good_lines_have_their_values_and_numbers(tmp_path: Path, packed: bool) -> None:
    data = '{"id": 1, "name": "µ\\u00b5"}\n{"id": 2.5}\r\n'.encode()
    one, two = _read(tmp_path / "any.name", gzip.compress(data) if packed else data)
    assert (one.number, one.values, one.fault) == (1, {"id": 1, "name": "µµ"}, None)
    assert (two.number, two.values, two.size) == (2, {"id": 2.5}, 13)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b"\n", "blank"),
        (b"[1]\n", "not a JSON object but an array"),
        (b"null\n", "not a JSON object but null"),
        (b"{'id': 1}\n", "not JSON: Expecting property name enclosed in double quotes at character 2"),
        (b'{"id": 1} {"id": 2}\n', "not JSON: Extra data at character 11"),
        (b'{"id": "\xff"}\n', "not UTF-8: invalid start byte at byte 9"),
        (
            b'\xef\xbb\xbf{"id": 1}\n',
            "not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig) at character 1",
        ),
        (b'{"id": "\\ud800"}\n', "half a character: '\\ud800'"),
        (b'{"id": NaN}\n', "not JSON as a corpus has it: NaN is no JSON number"),
        (b'{"id": -Infinity}\n', "not JSON as a corpus has it: -Infinity is no JSON number"),
        (b'{"id": 1e999}\n', "not JSON as a corpus has it: the number 1e999 is too large"),
        (b'{"a": {"b": 1, "b": 1}}\n', "not JSON as a corpus has it: the key 'b' stands in an object twice"),
        (b'{"a": ' + b"[" * 200_000 + b"]" * 200_000 + b"}\n", "nested too deep"),
        (b'{"id": ' + b"1" * 5000 + b"}\n", "not JSON as a corpus has it: Exceeds the limit (4300 digits)"),
        (b'{"id": 1}', "torn: the file ends in the middle of this line"),
    ],
)
def test_a_broken_line_is_named_and_the_one_before_it_is_read(
    tmp_path: Path, line: bytes, fault: str
) -> None:
    good, bad = _read(tmp_path / "corpus", b'{"id": 0}\n' + line)
    assert good.values == {"id": 0}
    assert (bad.number, bad.values) == (2, None)
    assert bad.fault is not None
    assert bad.fault.startswith(fault)


def test_a_line_may_be_as_long_as_the_limit_and_no_longer(tmp_path: Path) -> None:
    fits = b'{"a": "' + b"x" * (MAX_LINE - 9) + b'"}'
    assert len(fits) == MAX_LINE
    first, second, third = _read(tmp_path / "corpus", fits + b"\nx" + fits + b"\n{}\n")
    assert first.values is not None
    assert second.fault == "longer than 16 MiB"
    assert third.values == {}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data[:-20], "Compressed file ended before the end-of-stream marker"),
        (lambda data: data[:-8] + bytes(8), "CRC check failed"),
        (lambda data: data[:10] + b"\xff" * 8 + data[18:], "Error -3 while decompressing data"),
        (lambda data: data + b"and more", "Not a gzipped file"),
    ],
)
def test_damaged_gzip_ends_the_file_with_a_fault(tmp_path: Path, change, message: str) -> None:
    data = change(gzip.compress(b'{"id": 0}\n' * 100_000, mtime=0))
    *_, last = _read(tmp_path / "corpus", data)
    assert last.fault is not None
    assert last.fault.startswith(f"torn: the compressed data is damaged here: {message}")


def test_records_that_all_are_kept_have_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "corpus"
    path.write_bytes(b'{"kept": "1"}\n' * 3)
    assert len([*records(path, _Kept, 42)]) == 3
    with pytest.raises(CorpusError, match="line 3: more than 41 bytes so far: take a part of the file"):
        [*records(path, _Kept, 41)]


def test_what_goes_on_for_ever_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MAX_SKIPPED", 1 << 30)
    with pytest.raises(lines.CorpusError, match=f"cannot read {tmp_path}: Is a directory"):
        next(lines.read(tmp_path))
    (endless,) = lines.read(Path("/dev/zero"))
    assert endless.fault == "longer than 1 GiB; the rest of the file was not read"


@pytest.mark.parametrize("depth", [120, 400, 700, 900, 980])
def test_what_is_nested_deep_is_a_fault_of_its_line_in_the_old_form_too(depth: int) -> None:
    for begin, end in (("[", "]"), ('{"a": ', "}")):
        line = f'{{"static": {{}}, "id": {begin * depth}1{end * depth}}}'
        assert lines.parsed(line.encode()).fault == "nested too deep"
        assert lines.parsed(line.replace("static", "other").encode()).fault == "nested too deep"
