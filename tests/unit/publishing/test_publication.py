"""A published folder: what is in it, splits without leakage, the same bytes again, one line for bad input."""

import hashlib
import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from corpus.records import prompts
from corpus.records.schema import GRADIENT, Record
from corpus.records.shards import Manifest, Shard, manifest_path, sha256_of, shard_path
from kernels import Input

REASON = "the packages of the dependency group publish are not installed"
for _name in ("bpe_openai", "mlcroissant", "datasketch", "pyarrow", "license_expression", "datasets"):
    pytest.importorskip(_name, reason=REASON)

import datasets  # noqa: E402
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402

from corpus.publishing import similarity  # noqa: E402
from corpus.publishing.analysis import Facts, count_tokens  # noqa: E402
from corpus.publishing.card import size_category  # noqa: E402
from corpus.publishing.publication import Plan  # noqa: E402
from corpus.publishing.publication import publish as publish_folder  # noqa: E402
from corpus.publishing.sources import Source  # noqa: E402
from corpus.publishing.splits import make_splits  # noqa: E402
from tests.unit.runs import ROOT, full_disk  # noqa: E402
from tools import merge, publish  # noqa: E402

OPS = ["abs", "add", "atan2", "ceil", "cosine", "divide", "exponential", "floor", "log", "maximum", "minimum",
       "multiply", "negate", "power", "sine", "tan", "tanh"]  # fmt: skip
TYPES = [f"type{number}" for number in range(8)]


def _record(number: int, template: str, seed: int, index: int) -> Record:
    """A record with a program of ops that few others have."""
    digest = hashlib.sha256(f"{template}/{seed}/{index}".encode()).digest()
    ops = [OPS[byte % len(OPS)] for byte in digest[:24]]
    python = "import jax.numpy as jnp\n\n\ndef f(x):\n" + "".join(f"    x = jnp.{op}(x)\n" for op in ops)
    text = "module @jit_f {\n" + "".join(f"  stablehlo.{op}\n" for op in ops) + "}\n"
    backward = "## Backward (jax.grad of scalar loss, argnums=(0,))\n" + text.replace("abs", "sign")
    programs = {
        name: f"# JAX compiler IR (backend={backend}, dialect=stablehlo)\n## Forward\n{text}\n\n{backward}"
        for name, backend in (("cpp", "cpu"), ("cuda", "gpu"))
    }
    return Record(
        id=number, kernel_name="f", python=python, **programs, type="t", template=template, seed=seed,
        index=index, attempt=0,
        inputs=[Input("x", (2, 3), "float32", -0.7, 1.0)], static={"n": 3}, argnums=[0],
        forward_inputs=[0], backward_inputs=[0], backward=GRADIENT, jax_version="0.12.0.1",
        jaxlib_version="0.12.0.1", stablehlo_version="1.17.0", cpp_engines=["interpreter"],
        cuda_engines=["same text"], gradient_error=1e-8, gradient_dtype="float64", unused_inputs=[],
        gpu_calls=[],
        ops=sorted({f"stablehlo.{op}" for op in ops}), fingerprint=digest.hex()[:16], skeleton="0" * 16,
        python_fingerprint=digest.hex()[16:32],
    )  # fmt: skip


RECORDS = [_record(at, TYPES[at % len(TYPES)], at // 40, at // len(TYPES)) for at in range(80)]


def _written(path: Path, records: list[Record]) -> Path:
    path.write_text("".join(f"{record.to_json()}\n" for record in records), encoding="utf-8")
    return path


def _publish(out: Path, *corpora: Path, options: tuple[str, ...] = ()) -> int:
    words = ["--out", str(out), "--license", "CC-BY-4.0", "--name", "small", "-n", "1", *options]
    return publish.main([*map(str, corpora), *words])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top: Path = tmp_path_factory.mktemp("publish")
    parts = [_written(top / "a.jsonl", RECORDS[:40]), _written(top / "b.jsonl", RECORDS[40:])]
    assert _publish(top / "out", *parts) == 0
    return top / "out"


def _rows(folder: Path, config: str) -> dict[str, list[dict[str, Any]]]:
    return {
        split: [
            row
            for path in sorted(folder.glob(f"data/{config}/{split}-*.parquet"))
            for row in pq.read_table(path).to_pylist()
        ]
        for split in ("train", "validation", "test")
    }


def test_the_records_are_those_of_the_corpora(folder: Path) -> None:
    found = [row for rows in _rows(folder, "records").values() for row in rows]
    assert sorted(map(json.dumps, found)) == sorted(json.dumps(record.to_values()) for record in RECORDS)


def test_a_split_holds_types_out_and_another_seeds(folder: Path) -> None:
    rows = _rows(folder, "records")
    types = {split: {row["template"] for row in each} for split, each in rows.items()}
    assert not types["test"] & (types["train"] | types["validation"])
    assert {row["seed"] for row in rows["validation"]} == {1}
    assert {row["seed"] for row in rows["train"]} == {0}


def test_a_text_that_platforms_share_is_there_once(folder: Path) -> None:
    for row in (row for rows in _rows(folder, "pairs").values() for row in rows):
        assert (row["platform"] == "cuda") == (row["same_as"] == "cpu") == (row["stablehlo"] == "")
        assert row["stablehlo_tokens"] > 0
    assert {row["platform"] for rows in _rows(folder, "sft").values() for row in rows} == {"cpu"}


def test_a_chat_has_all_that_determines_the_answer(folder: Path) -> None:
    by_key = {f"{each.template}-{each.seed}-{each.index}": each for each in RECORDS}
    for row in (row for rows in _rows(folder, "sft").values() for row in rows):
        record = by_key[row["key"]]
        asked, answer = (message["content"] for message in row["messages"])
        assert asked == prompts.to_stablehlo(record, row["direction"], row["platform"])
        for part in (
            record.python,
            "0.12.0.1",
            "`x`: float32[2, 3]",
            '{"n": 3}',
            "jax_enable_x64=False",
            "cpu",
        ):
            assert part.rstrip() in asked
        assert ("jax.grad" in asked) == (row["direction"] == "backward")
        assert (
            answer == {d: text for d, platform, text in record.texts() if platform == "cpu"}[row["direction"]]
        )
        assert row["stablehlo_tokens"] == count_tokens(answer)


def test_the_card_loads_and_its_figures_are_those_of_the_data(folder: Path, tmp_path: Path) -> None:
    stats = json.loads((folder / "stats.json").read_text(encoding="utf-8"))
    for config in ("pairs", "records", "sft", "sft_reverse"):
        loaded = datasets.load_dataset(str(folder), config, cache_dir=str(tmp_path))
        assert {split: len(rows) for split, rows in loaded.items()} == stats["rows"][config]
        streamed = datasets.load_dataset(str(folder), config, split="train", streaming=True)
        assert sum(1 for _ in streamed) == stats["rows"][config]["train"]
    assert stats["records"] == 80
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "license: cc-by-4.0" in card
    assert "hf upload REPOSITORY" in card


def test_every_file_has_its_hash(folder: Path) -> None:
    sums = dict(
        reversed(line.split("  "))
        for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    )
    files = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    del files["SHA256SUMS"]
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()} == sums


def test_the_same_corpora_give_the_same_bytes_with_any_number_of_workers(tmp_path: Path) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    sums = []
    for workers in ("1", "2"):
        assert _publish(tmp_path / "out", corpus, options=("-n", workers)) == 0
        sums.append((tmp_path / "out" / "SHA256SUMS").read_bytes())
        (tmp_path / "out").rename(tmp_path / f"out{workers}")
    assert sums[0] == sums[1]


def test_records_near_to_held_out_ones_are_moved(tmp_path: Path) -> None:
    """A plant: each record of a type that test holds out has a twin of another type."""
    twins = [
        replace(
            each, id=100 + at, template="type1", index=100 + at, python=each.python + "    return x\n",
            python_fingerprint=f"{at:016x}",
        )
        for at, each in enumerate(RECORDS)
        if each.template == "type0"
    ]  # fmt: skip
    corpus = _written(tmp_path / "a.jsonl", [*RECORDS, *twins])
    assert _publish(tmp_path / "out", corpus, options=("--test-types", "type0")) == 0
    rows = _rows(tmp_path / "out", "records")
    assert {row["id"] for row in rows["test"]} >= {twin.id for twin in twins}
    stats = json.loads((tmp_path / "out" / "stats.json").read_text(encoding="utf-8"))
    assert stats["leakage"]["moved"] == len(twins)
    signatures = {
        split: [similarity.signature(Record.from_values(row)) for row in each] for split, each in rows.items()
    }
    left = max(
        similarity.similarity(one, other) for one in signatures["train"] for other in signatures["test"]
    )
    assert left < 0.85


def test_what_is_near_to_a_moved_record_is_moved_too() -> None:
    """A plant: a record of train is near to one of test and to one of validation, which are not near."""
    drawn = np.random.RandomState(0).randint(0, 1 << 32, (15, similarity.PERMUTATIONS), np.uint32)
    between = np.concatenate([drawn[0, :112], drawn[13, 112:]])
    drawn[13], drawn[14, 16:] = between, between[16:]
    kernels = [("held", 0)] * 4 + [("other", 0)] * 5 + [("other", 1)] * 4 + [("other", 0), ("other", 1)]
    facts = [
        Facts(f"{name}-{seed}-{at}", name, seed, ("1", "1"), f"{at}", signature, {})
        for at, ((name, seed), signature) in enumerate(zip(kernels, drawn, strict=True))
    ]
    splits = make_splits(facts, ["held"], 0.85)
    assert similarity.similarity(drawn[0], drawn[14]) < 0.85
    assert splits.of[-2:] == ["test", "test"]
    assert splits.moved == 2
    assert max(splits.largest.values()) < 0.85


@pytest.mark.parametrize("workers", ["1", "2"])
def test_python_that_no_parser_takes_is_one_line(
    workers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = replace(RECORDS[1], python="-" * 200_000 + "1")
    corpus = _written(tmp_path / "a.jsonl", [RECORDS[0], deep])
    assert _publish(tmp_path / "out", corpus, options=("-n", workers)) == 2
    assert f"publish: {corpus}, line 2: not a record: " in capsys.readouterr().err


def test_what_the_parser_warns_of_is_not_shown(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    odd = replace(RECORDS[0], python=RECORDS[0].python + 'x = "\\\x1b[31m"\n')
    corpus = _written(tmp_path / "a.jsonl", [odd, *RECORDS[1:]])
    assert _publish(tmp_path / "out", corpus) == 0
    assert capfd.readouterr().err == ""


def test_long_records_are_left_out_and_counted(tmp_path: Path) -> None:
    long = replace(RECORDS[0], python=RECORDS[0].python + "# " + "word " * 5000)
    corpus = _written(tmp_path / "a.jsonl", [long, *RECORDS[1:]])
    assert _publish(tmp_path / "out", corpus, options=("--max-tokens", "4000")) == 0
    stats = json.loads((tmp_path / "out" / "stats.json").read_text(encoding="utf-8"))
    assert stats["left_out"] == {"decontaminate": 0, "max_tokens": 1}


@pytest.mark.parametrize("near", ["the same", "renamed", "changed"])
def test_records_near_to_a_benchmark_are_left_out_and_named(
    near: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plant: a benchmark is a record, its Python with other names, or its program with one op more."""
    planted = RECORDS[5]
    if near == "the same":
        benchmark = _written(tmp_path / "benchmark.jsonl", [planted])
        said = "benchmark.jsonl, line 1: the same Python in normal form"
    elif near == "renamed":
        benchmark = tmp_path / "benchmark.py"
        benchmark.write_text(re.sub(r"\bx\b", "value", planted.python), encoding="utf-8")
        said = "benchmark.py: n-grams of the Python, index 1.00"
    else:
        benchmark = tmp_path / "benchmark.mlir"
        benchmark.write_text(planted.texts()[0][2] + "  stablehlo.tan\n", encoding="utf-8")
        said = "benchmark.mlir: n-grams of the ops, index 0.95"
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    assert _publish(tmp_path / "out", corpus, options=("--decontaminate", str(benchmark))) == 0
    assert f"left out: type5-0-0 is near to {tmp_path}/{said}" in capsys.readouterr().out
    stats = json.loads((tmp_path / "out" / "stats.json").read_text(encoding="utf-8"))
    assert stats["left_out"] == {"decontaminate": 1, "max_tokens": 0}
    found = [row["id"] for rows in _rows(tmp_path / "out", "records").values() for row in rows]
    assert sorted(found) == [record.id for record in RECORDS if record is not planted]
    assert "1 records near to one of 1 benchmark" in (tmp_path / "out" / "README.md").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.py", "def f(:", "a.py is not Python: "),
        ("b.py", "x = 1\n", "b.py defines no function"),
        ("c.mlir", "nothing\n", "c.mlir has no op of StableHLO"),
        ("d.txt", "nothing\n", "d.txt, line 1: not JSON"),
    ],
)
def test_a_benchmark_that_is_none_is_one_line(
    name: str, text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert _publish(tmp_path / "out", corpus, options=("--decontaminate", str(tmp_path / name))) == 2
    assert said in (printed := capsys.readouterr().err)
    assert printed.count("\n") == 1


def _shards(folder: Path, records: list[Record], of: int) -> list[Path]:
    """The files of a run in shards, each followed by its manifest, as a shell lists them."""
    found: list[Path] = []
    for index in range(of):
        shard = Shard(index, of)
        path = shard_path(folder / "big.jsonl", shard)
        own = [replace(records[number], id=number) for number in shard.ids(len(records))]
        _written(path, own)
        manifest = Manifest(
            shard=str(shard), first=own[0].id, cases=len(own), ids=[[own[0].id, own[-1].id]],
            records=len(own), types=dict(Counter(each.template for each in own)), failed=[], duplicates={},
            redrawn=[], left_out=0, options={}, versions={}, size=path.stat().st_size, sha256=sha256_of(path),
        )  # fmt: skip
        manifest_path(path).write_text(manifest.to_json(), encoding="utf-8")
        found += [path, manifest_path(path)]
    return found


def test_shards_are_published_as_the_corpus_that_they_merge_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = replace(RECORDS[70], python=RECORDS[3].python, python_fingerprint=RECORDS[3].python_fingerprint)
    paths = _shards(tmp_path, [*RECORDS[:70], again, *RECORDS[71:]], 3)
    assert merge.main([*map(str, paths), "--out", str(tmp_path / "one.jsonl")]) == 1
    assert _publish(tmp_path / "merged", tmp_path / "one.jsonl") == 0
    capsys.readouterr()
    assert _publish(tmp_path / "shards", *paths) == 0
    said = "the record 70 is the same Python as the record 3"
    assert f"publish: not published: {tmp_path / 'big.jsonl'}: {said}\n" in capsys.readouterr().out
    data = {path.relative_to(tmp_path / "merged") for path in (tmp_path / "merged").glob("data/**/*.parquet")}
    assert data
    for name in data:
        assert (tmp_path / "shards" / name).read_bytes() == (tmp_path / "merged" / name).read_bytes()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda paths: paths.pop(2), "missing: 1/3"),
        (lambda paths: paths.append(paths[0]), "is there twice"),
        (lambda paths: paths[2].write_bytes(b""), "is altered"),
        (lambda paths: paths[3].unlink(), "is no complete shard"),
    ],
    ids=["missing", "doubled", "altered", "not complete"],
)
def test_shards_that_are_no_corpus_are_not_published(
    spoil: Callable[[list[Path]], object],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    paths = _shards(tmp_path, RECORDS, 3)
    spoil(paths)
    assert _publish(tmp_path / "out", *(path for path in paths if path.exists())) == 2
    assert said in (printed := capsys.readouterr().err)
    assert printed.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_what_is_verified_is_what_was_written(tmp_path: Path) -> None:
    parts = [_written(tmp_path / "a.jsonl", RECORDS[:40]), _written(tmp_path / "b.jsonl", RECORDS[40:])]
    given = {}

    def check(path: Path) -> None:
        given[path.name] = path.read_bytes()

    publish_folder(
        Plan([Source(part) for part in parts], tmp_path / "out", "small", "MIT", "", "", check=check)
    )
    assert given == {part.name: part.read_bytes() for part in parts}


def test_records_that_verify_as_bad_are_not_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plant: the programs of these records are not what their Python is lowered to."""
    corpus = _written(
        tmp_path / "a.jsonl", [replace(each, static={}) for each in RECORDS[:40:2] + RECORDS[1:40:8]]
    )
    options = ("--verify", "--test-types", "type2")
    assert _publish(tmp_path / "out", corpus, options=options) == 2
    assert "--verify: not all records are good" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_pure_programs_are_a_configuration_and_others_are_counted(tmp_path: Path) -> None:
    """A plant: of the 80 records, one has CHLO, and one calls a library."""
    sinh = _in_text(RECORDS[1], jax.jit(jnp.sinh).lower(np.ones((2, 3), np.float32)).as_text())
    calls = _in_text(RECORDS[2], jax.jit(jnp.linalg.qr).lower(np.ones((2, 3), np.float32)).as_text())
    corpus = _written(tmp_path / "a.jsonl", [RECORDS[0], sinh, calls, *RECORDS[3:]])
    assert _publish(tmp_path / "out", corpus, options=("--pure",)) == 0
    stats = json.loads((tmp_path / "out" / "stats.json").read_text(encoding="utf-8"))
    assert stats["pure"] == {"programs": 316, "changed": 2, "left_out": {"a custom call": 2}}
    rows = [row for each in _rows(tmp_path / "out", "pure").values() for row in each]
    assert len(rows) == 314
    assert not any("chlo." in row["stablehlo"] or "custom_call" in row["stablehlo"] for row in rows)
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "config_name: pure" in card
    assert "Left out of `pure`: a custom call: 2." in card


def _in_text(record: Record, text: str) -> Record:
    """``record`` with one forward program for both platforms, and no other."""
    programs = {
        name: f"# JAX compiler IR (backend={backend}, dialect=stablehlo)\n## Forward\n{text}"
        for name, backend in (("cpp", "cpu"), ("cuda", "gpu"))
    }
    return replace(record, **programs, backward="none: no inexact input", backward_inputs=None)


def test_the_card_shows_its_plots(folder: Path) -> None:
    card = (folder / "README.md").read_text(encoding="utf-8")
    for path in folder.glob("plots/*"):
        assert f"](plots/{path.name})" in card
        texts = [each.text for each in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")]
        assert len(texts) > 4
    shown = (folder / "plots" / "types.svg").read_text(encoding="utf-8")
    assert shown.count(">10</text>") == len(TYPES)


def test_a_file_that_is_given_twice_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    assert _publish(tmp_path / "out", corpus, corpus) == 2
    assert (
        f"{corpus}, record 1: type0-0-0 is the kernel of {corpus}, record 1 again" in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("count", "category"),
    [(999, "n<1K"), (1000, "1K<n<10K"), (12_000_000, "10M<n<100M"), (10**9, "1B<n<10B")],
)
def test_the_card_has_the_size_of_any_data_set(count: int, category: str) -> None:
    assert size_category(count) == category


def _other_jax() -> list[Record]:
    return [*RECORDS[:-1], replace(RECORDS[-1], jax_version="0.10.2")]


@pytest.mark.parametrize(
    ("records", "options", "said"),
    [
        (_other_jax(), (), "record 80: lowered by JAX 0.10.2 with jaxlib 0.12.0.1, but "),
        ([*RECORDS, RECORDS[3]], (), "record 81: type3-0-0 is the kernel of "),
        (
            [*RECORDS, replace(RECORDS[3], index=99)],
            (),
            "again; tools.merge keeps the first of such records of shards",
        ),
        (RECORDS[:1], (), "train would be empty: all records are of type0, which test holds out"),
        (RECORDS[:4], (), "validation would be empty: 4 records are too few"),
        (
            RECORDS,
            ("--test-types", "type9"),
            "--test-types: no record is of the type type9; there are type0, ",
        ),
        (
            RECORDS,
            ("--max-tokens", "3"),
            "none of the 80 records is left: 80 have more than 3 tokens (--max-tokens)",
        ),
        (RECORDS, ("--license", "CCBY"), "--license: 'CCBY' is no SPDX expression, such as CC-BY-4.0: "),
        (RECORDS, ("--license", " "), "--license: ' ' is no SPDX expression, such as CC-BY-4.0: it is empty"),
        (RECORDS, ("--license", "MIT OR"), "no SPDX expression, such as CC-BY-4.0: OR requires two or more"),
        (RECORDS, ("--license", "()"), "--license: '()' is no SPDX expression, such as CC-BY-4.0: "),
        (RECORDS, ("--license", "MIT WITH GPL-2.0"), 'cannot be used as an exception in a "WITH symbol"'),
        ([], (), "a.jsonl has no records"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(
    records: list[Record],
    options: tuple[str, ...],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _publish(tmp_path / "out", _written(tmp_path / "a.jsonl", records), options=options) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert printed.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


@pytest.mark.parametrize("name", ["", " ", "two\nlines"])
def test_a_name_is_a_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _publish(tmp_path / "out", _written(tmp_path / "a.jsonl", RECORDS), options=("--name", name))
    assert f"argument --name: {name!r} is no name: it is to be a line" in capsys.readouterr().err


def test_a_torn_line_and_a_folder_that_exists_are_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    corpus.write_bytes(corpus.read_bytes()[:-9])
    assert _publish(tmp_path / "out", corpus) == 2
    assert "line 80: torn" in capsys.readouterr().err
    assert _publish(tmp_path, corpus) == 2
    assert f"--out: {tmp_path} exists" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "hub"),
    [("cc-by-4.0", "license: cc-by-4.0"), ("ODbL-1.0", "license: odbl"), ("BlueOak-1.0.0", "license: other")],
)
def test_the_card_has_the_licence_by_the_name_of_the_hub(given: str, hub: str, tmp_path: Path) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    assert _publish(tmp_path / "out", corpus, options=("--license", given)) == 0
    assert f"\n{hub}\n" in (tmp_path / "out" / "README.md").read_text(encoding="utf-8")


def test_without_a_licence_it_says_why_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    assert publish.main([str(corpus), "--out", str(tmp_path / "out"), "--name", "small"]) == 2
    assert "the licence is yours to grant" in capsys.readouterr().err


@pytest.mark.parametrize("largest", [1 << 10, 9 << 10])  # Of a file: in a table, and in a text.
def test_a_disk_that_takes_no_more_leaves_nothing(
    largest: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plant: the operating system takes no larger files."""
    corpus = _written(tmp_path / "a.jsonl", RECORDS)
    with full_disk(largest):
        assert _publish(tmp_path / "out", corpus) == 2
    printed = capsys.readouterr().err
    assert "File too large" in printed
    assert printed.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_the_prompt_in_the_page_is_the_template() -> None:
    record = replace(
        RECORDS[0],
        kernel_name="scaled",
        python="import jax.numpy as jnp\n\n\ndef scaled(x, *, n):\n    return jnp.sin(x) * n\n",
    )
    page = (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8")
    assert textwrap.indent(prompts.to_stablehlo(record, "backward", "cpu"), "    ") in page
    assert f"This is version {prompts.VERSION}," in page
